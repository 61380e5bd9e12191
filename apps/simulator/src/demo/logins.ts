import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** An account of the demo; the address leads nowhere (RFC 2606). */
export interface DemoLogin {
  readonly role: 'OWNER' | 'COACH' | 'MEMBER';
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const PEOPLE = [
  { role: 'OWNER', name: 'Demo Dora', email: 'dora@demo.example' },
  { role: 'COACH', name: 'Demo Coach Carlo', email: 'carlo@demo.example' },
  { role: 'MEMBER', name: 'Demo Dietmar', email: 'dietmar@demo.example' },
  { role: 'MEMBER', name: 'Demo Desirée', email: 'desiree@demo.example' },
  { role: 'MEMBER', name: 'Demo Đorđe Rückwärtsläufer-Platzhaltername', email: 'djordje@demo.example' },
] as const;

/** Where the passwords are kept. */
export function loginsFile(dataDir: string): string {
  return path.join(dataDir, 'demo-logins.json');
}

/** The log-ins of the demo, or null where it never ran. */
export async function readLogins(dataDir: string): Promise<readonly DemoLogin[] | null> {
  const text = await readFile(loginsFile(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : (JSON.parse(text) as DemoLogin[]);
}

/** Makes log-ins with random passwords and keeps them where only the owner of the process can read them. */
export async function makeLogins(dataDir: string): Promise<readonly DemoLogin[]> {
  const logins = PEOPLE.map((person) => ({ ...person, password: randomBytes(12).toString('base64url') }));
  await writePrivately(loginsFile(dataDir), logins);
  return logins;
}

/** Writes JSON so that a crash leaves the old file or the new one, readable by the owner of the process only. */
export async function writePrivately(file: string, value: unknown): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.new`;
  await writeFile(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
}
