import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/ui/PageHeader.tsx';

export default async function HomePage() {
  const t = await getTranslations('common.home');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <section aria-labelledby="events">
        <h2 id="events" className="text-2xl">
          {t('events')}
        </h2>
      </section>
    </>
  );
}
