'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { sendMutation } from '@/apollo/send-mutation.ts';
import { Button } from '@/ui/Button.tsx';
import { Card } from '@/ui/Card.tsx';
import { PlainTime } from '@/ui/data/Time.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { FormProblems } from '@/ui/form/FormProblems.tsx';
import { useTask } from '@/ui/form/use-task.ts';
import { DecideJoinRequestDocument } from './__generated__/DecideJoinRequest.ts';
import type { RequestRowFragment } from './__generated__/RequestRow.ts';

/** Who wants into the club, the longest waiting first. */
export function RequestList(props: { requests: readonly RequestRowFragment[]; timeZone: string }) {
  const t = useTranslations('clubs.requests');
  const router = useRouter();
  const task = useTask();
  const decide = async (request: RequestRowFragment, accept: boolean) => {
    const { name } = request.account;
    const decided = await task.run(() =>
      sendMutation({
        document: DecideJoinRequestDocument,
        variables: { input: { joinRequestId: request.id, accept } },
        result: (data) => data.decideJoinRequest,
      }),
    );
    router.refresh();
    if (decided) announce({ text: accept ? t('accepted', { name }) : t('declined', { name }) });
  };
  return (
    <section aria-labelledby="requests">
      <h2 id="requests" className="text-2xl">
        {t('title', { count: props.requests.length })}
      </h2>
      <div className="mt-3 flex flex-col gap-3">
        <FormProblems problems={task.problems} />
        {props.requests.map((request) => (
          <Card key={request.id} className="flex flex-wrap items-center gap-x-6 gap-y-4">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-semibold">{request.account.name}</p>
              {request.message && <p className="whitespace-pre-wrap">{request.message}</p>}
              <p className="text-muted text-sm">
                <PlainTime instant={request.createdAt} timeZone={props.timeZone} />
              </p>
            </div>
            <div className="flex flex-wrap gap-3">
              <Button
                variant="primary"
                pending={task.pending}
                aria-label={t('acceptNamed', { name: request.account.name })}
                onClick={() => decide(request, true)}
              >
                {t('accept')}
              </Button>
              <Button
                pending={task.pending}
                aria-label={t('declineNamed', { name: request.account.name })}
                onClick={() => decide(request, false)}
              >
                {t('decline')}
              </Button>
            </div>
          </Card>
        ))}
      </div>
    </section>
  );
}
