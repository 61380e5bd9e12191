import { findVisibleRace } from '../../../events/index.ts';
import type { SubscriptionResolvers } from '../../../server/__generated__/resolvers.ts';
import { requestError } from '../../../server/errors.ts';
import { fromNodeId } from '../../../server/node-ids.ts';
import type { ResultChangesModel } from '../../result-feeds.ts';
import { resultFeedsOf } from '../../shared.ts';

export const resultChanges: NonNullable<SubscriptionResolvers['resultChanges']> = {
  async subscribe(_parent, { raceId, after }, context) {
    const uuid = fromNodeId('Race', raceId);
    const race = uuid === null ? null : await findVisibleRace(context, uuid);
    if (race === null)
      throw requestError({ code: 'BAD_USER_INPUT', message: 'There is no such race. Open its page again.' });
    return resultFeedsOf(context).subscribe({ raceId: race.id, after }) as AsyncIterable<never>;
  },
  resolve: (changes: unknown) => changes as ResultChangesModel,
};
