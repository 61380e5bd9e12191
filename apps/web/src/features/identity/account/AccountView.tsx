import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/ui/PageHeader.tsx';
import { authGet } from '../session/auth-get.ts';
import type { Viewer } from '../session/viewer.ts';
import { AccountSection } from './AccountSection.tsx';
import { deviceName } from './device-name.ts';
import { EmailForm } from './EmailForm.tsx';
import { PasskeyList, type PasskeyRow } from './PasskeyList.tsx';
import { PasswordForm, SetPasswordByMail } from './PasswordForm.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { SessionList } from './SessionList.tsx';

type AuthSession = {
  readonly id: string;
  readonly token: string;
  readonly createdAt: string;
  readonly ipAddress?: string | null;
  readonly userAgent?: string | null;
};

type CurrentSession = {
  readonly session: { readonly id: string };
  readonly user: { readonly emailVerified: boolean };
} | null;

/** Everything that somebody can change about their own account. */
export async function AccountView(props: { viewer: Viewer }) {
  const { account } = props.viewer;
  const [t, head, current, sessions, passkeys, credentials] = await Promise.all([
    getTranslations('identity.account'),
    headers(),
    authGet<CurrentSession>('/get-session'),
    authGet<readonly AuthSession[]>('/list-sessions'),
    authGet<readonly PasskeyRow[]>('/passkey/list-user-passkeys'),
    authGet<readonly { readonly providerId: string }[]>('/list-accounts'),
  ]);
  const email = account.email ?? '';
  const hasPassword = credentials.some(({ providerId }) => providerId === 'credential');
  const rows = sessions
    .map((session) => ({
      id: session.id,
      token: session.token,
      isThis: session.id === current?.session.id,
      device: deviceName(session.userAgent),
      address: session.ipAddress || undefined,
      createdAt: session.createdAt,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.createdAt.localeCompare(a.createdAt));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { email })} />
      <div className="flex flex-col gap-5">
        <AccountSection title={t('profile')} text={t('profileText')}>
          <ProfileForm name={account.name} />
        </AccountSection>
        <AccountSection title={t('passkeys')} text={t('passkeysText')}>
          <PasskeyList passkeys={passkeys} suggestedName={deviceName(head.get('user-agent')) ?? ''} />
        </AccountSection>
        <AccountSection title={t('password')} text={t('passwordText')}>
          {hasPassword ? <PasswordForm /> : <SetPasswordByMail email={email} />}
        </AccountSection>
        <AccountSection title={t('email')} text={t('emailText')}>
          <EmailForm email={email} isConfirmed={current?.user.emailVerified === true} />
        </AccountSection>
        <AccountSection title={t('sessions')} text={t('sessionsText')}>
          <SessionList sessions={rows} />
        </AccountSection>
      </div>
    </>
  );
}
