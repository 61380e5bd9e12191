import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LocalPostgresError } from './errors.ts';

/** The system user that Postgres runs as when we are root, which Postgres itself refuses. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/** Users that Postgres may run as, the first that exists wins. */
const CANDIDATES = ['postgres', 'nobody'];

/** Undefined when we are not root (the server then runs as ourselves). */
export function findServerUser(clusterDir: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readUsers();
  const owner = existsSync(clusterDir) ? statSync(clusterDir).uid : 0;
  const found =
    (owner !== 0 ? users.find((user) => user.uid === owner) : undefined) ??
    CANDIDATES.map((name) => users.find((user) => user.name === name)).find((user) => user !== undefined);
  if (found) return found;
  throw new LocalPostgresError(
    'POSTGRES_NO_USER_FOR_ROOT',
    `Postgres refuses to run as root, and this machine has neither a user "postgres" nor "nobody". ` +
      `Create one (useradd --system postgres), start Backstride as an ordinary user, or set DATABASE_URL.`,
  );
}

/** True when `user` can enter `folder`, that is, pass all of its parents. The kernel is asked, not the mode bits. */
export function canEnter(folder: string, user: ServerUser | undefined): boolean {
  if (user === undefined) return existsSync(folder);
  const probe = spawnSync('/bin/sh', ['-c', 'cd -- "$1" 2>/dev/null', 'sh', folder], {
    cwd: '/',
    uid: user.uid,
    gid: user.gid,
    stdio: 'ignore',
  });
  return probe.status === 0;
}

/**
 * Says whether a data folder may live at `dataDir`: as root, the server's user must be able to pass every folder above.
 * Folders that do not exist yet will be made passable, so only the existing ones count.
 */
export function canHoldData(dataDir: string): boolean {
  const user = findServerUser(path.join(dataDir, 'cluster'));
  return canEnter(nearestExisting(path.dirname(path.resolve(dataDir))), user);
}

/**
 * Creates a folder for data of ours so that the server's user can pass it; folders of others above it are never changed.
 * @throws LocalPostgresError POSTGRES_FOLDER_NOT_PASSABLE when a folder above keeps the server's user out.
 */
export function makeDataDir(dataDir: string): void {
  makePassable(path.resolve(dataDir), findServerUser(path.join(dataDir, 'cluster')));
}

/** As makeDataDir, for a server user that is known already. */
export function makePassable(dataDir: string, user: ServerUser | undefined): void {
  if (user === undefined) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return;
  }
  const parent = nearestExisting(path.dirname(dataDir));
  if (!canEnter(parent, user)) {
    throw new LocalPostgresError(
      'POSTGRES_FOLDER_NOT_PASSABLE',
      `Postgres runs as the user "${user.name}", who cannot pass ${parent} on the way to ${dataDir}. ` +
        `Set BACKSTRIDE_DATA_DIR to a folder that everybody can pass, such as /var/lib/backstride ` +
        `(or allow passing with: chmod o+x ${parent}).`,
      { folder: parent, user: user.name },
    );
  }
  mkdirSync(dataDir, { recursive: true });
  for (let made = dataDir; made !== parent; made = path.dirname(made)) chmodSync(made, 0o711);
}

function nearestExisting(folder: string): string {
  let current = path.resolve(folder);
  while (!existsSync(current)) current = path.dirname(current);
  return current;
}

function readUsers(): ServerUser[] {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}
