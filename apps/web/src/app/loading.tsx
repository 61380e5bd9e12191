import { getTranslations } from 'next-intl/server';
import { Skeleton, SkeletonRows } from '@/ui/feedback/Skeleton.tsx';

export default async function Loading() {
  const t = await getTranslations('common.ui');
  return (
    <div className="flex flex-col gap-6 pt-6 sm:pt-10">
      <Skeleton className="h-10 w-3/5 max-w-xl" />
      <SkeletonRows rows={8} label={t('loading')} />
    </div>
  );
}
