import { getTranslations } from 'next-intl/server';
import { PreferenceButton } from './PreferenceButton.tsx';
import { setTheme } from './preferences.ts';
import { readTheme } from './theme.ts';

/** Light, dark, or as the device has it. */
export async function CurrentTheme() {
  const [t, theme] = await Promise.all([getTranslations('common.footer'), readTheme()]);
  return (
    <form action={setTheme} className="flex flex-wrap items-center gap-1">
      <span className="mr-2 text-muted">{t('theme')}</span>
      <PreferenceButton name="theme" value="system" pressed={theme === undefined}>
        {t('themeSystem')}
      </PreferenceButton>
      <PreferenceButton name="theme" value="light" pressed={theme === 'light'}>
        {t('themeLight')}
      </PreferenceButton>
      <PreferenceButton name="theme" value="dark" pressed={theme === 'dark'}>
        {t('themeDark')}
      </PreferenceButton>
    </form>
  );
}
