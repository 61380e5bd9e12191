import { useLocale, useTranslations } from 'next-intl';
import { locales, ownLanguageName } from '@/i18n/locales.ts';
import { CurrentTheme } from './CurrentTheme.tsx';
import { PreferenceButton } from './PreferenceButton.tsx';
import { setLocale } from './preferences.ts';

/** The end of every page: language and appearance, working without JavaScript. */
export function SiteFooter() {
  const t = useTranslations('common');
  const current = useLocale();
  return (
    <footer className="border-line border-t bg-surface">
      <div className="page flex flex-wrap items-center gap-x-10 gap-y-3 py-5 text-sm">
        <form action={setLocale} className="flex flex-wrap items-center gap-1">
          <span className="mr-2 text-muted">{t('footer.language')}</span>
          {locales.map((locale) => (
            <PreferenceButton
              key={locale}
              name="locale"
              value={locale}
              pressed={locale === current}
              lang={locale}
            >
              {ownLanguageName(locale)}
            </PreferenceButton>
          ))}
        </form>
        <CurrentTheme />
        <p className="text-muted sm:ml-auto">{t('footer.openSource')}</p>
      </div>
    </footer>
  );
}
