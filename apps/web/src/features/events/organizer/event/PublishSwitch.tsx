'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useSave } from '@/apollo/use-save.ts';
import { Button } from '@/ui/Button.tsx';
import { Card } from '@/ui/Card.tsx';
import { announce } from '@/ui/feedback/announce.ts';
import { ErrorSummary } from '@/ui/form/ErrorSummary.tsx';
import { UpdateEventDocument } from './__generated__/OrganizerEvent.ts';

/** Shows the event to everybody, or hides it again. */
export function PublishSwitch(props: { eventId: string; isPublished: boolean }) {
  const t = useTranslations('events.organizer.publish');
  const router = useRouter();
  const save = useSave(UpdateEventDocument);
  const { eventId, isPublished } = props;
  const turn = async () => {
    if ((await save.run({ input: { eventId, isPublished: !isPublished } })) === null) return;
    announce({ text: t(isPublished ? 'nowHidden' : 'nowPublic') });
    router.refresh();
  };
  return (
    <section aria-labelledby="publish">
      <Card className="flex flex-col items-start gap-3">
        <h2 id="publish" className="text-2xl">
          {t(isPublished ? 'isPublic' : 'isHidden')}
        </h2>
        <p className="text-muted">{t(isPublished ? 'isPublicText' : 'isHiddenText')}</p>
        <ErrorSummary entries={save.entries} />
        <Button variant={isPublished ? 'secondary' : 'primary'} pending={save.isPending} onClick={turn}>
          {t(isPublished ? 'hide' : 'publish')}
        </Button>
      </Card>
    </section>
  );
}
