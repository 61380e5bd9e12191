import { sendMutation } from '@/apollo/send-mutation.ts';
import { ClaimInstanceDocument } from './__generated__/ClaimInstance.ts';

/** Makes who is signed in the owner of an installation that has none. */
export function claimInstance() {
  return sendMutation({
    document: ClaimInstanceDocument,
    variables: {},
    result: (data) => data.claimInstance,
  });
}
