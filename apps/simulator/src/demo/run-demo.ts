import { instantMs } from '@backstride/domain';
import { ApiRefusedError, createSession, retryWhileUnavailable, type Session } from '../client/index.ts';
import { InstanceStateDocument } from '../client/operations/__generated__/identity.ts';
import { claimInstance, ensureClub, ensureMember, openAccount } from './accounts.ts';
import { deliver, type Happening, happeningsOf } from './deliver.ts';
import { follow } from './follow.ts';
import { type DemoLogin, loginsFile, makeLogins, readLogins } from './logins.ts';
import { HEAD_START_MS, liveDay, pastDay, upcomingDay } from './race-days.ts';
import { ensureDay, type ReadyDay } from './set-up-day.ts';
import { beginState, type DemoState, nextEdition, readState, writeState } from './state.ts';
import { hideOldDays } from './tidy-up.ts';

export interface DemoOptions {
  /** Where the API listens. */
  readonly apiUrl: string;
  /** Keeps passwords and the place in the race; a folder of the demo's own. */
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** Ends the demo; it goes on from there when it is run again. */
  readonly signal: AbortSignal;
}

/** What every step of the demo needs. */
interface Stage extends DemoOptions {
  readonly logins: readonly [DemoLogin, ...DemoLogin[]];
  /** Runs work in the owner's session until the API takes it. */
  readonly asOwner: <Value>(work: (owner: Session) => Promise<Value>) => Promise<Value>;
}

/**
 * Fills an instance without an owner with a demo club and keeps a backward race going in it, by the public API
 * alone. Runs until the signal; waits while the API is away. An instance that somebody else owns is left alone.
 */
export async function runDemo(options: DemoOptions): Promise<void> {
  try {
    const logins = await findLogins(options);
    if (logins === null) options.log('This instance has an owner already: the demo leaves it alone.');
    else await keepRacing(await openStage(options, logins));
  } catch (error) {
    if (!options.signal.aborted) throw error;
  }
}

/** The log-ins of the last start, or new ones where nobody owns the instance; else null. */
async function findLogins(options: DemoOptions): Promise<readonly DemoLogin[] | null> {
  const known = await readLogins(options.dataDir);
  if (known !== null) return known;
  const stranger = createSession(options);
  const { instance } = await retryWhileUnavailable(() => stranger.run(InstanceStateDocument, {}), options);
  return instance.needsOwner ? await makeLogins(options.dataDir) : null;
}

async function openStage(options: DemoOptions, logins: readonly DemoLogin[]): Promise<Stage> {
  const { apiUrl, dataDir } = options;
  const [ownerLogin, ...others] = logins;
  if (ownerLogin === undefined)
    throw new Error(`${loginsFile(dataDir)} holds no log-in. Remove it to begin anew.`);
  let owner = await retryWhileUnavailable(() => openAccount(apiUrl, ownerLogin), options);
  return {
    ...options,
    logins: [ownerLogin, ...others],
    asOwner: (work) =>
      retryWhileUnavailable(async () => {
        try {
          return await work(owner);
        } catch (error) {
          if (!(error instanceof ApiRefusedError && error.code === 'UNAUTHENTICATED')) throw error;
          owner = await openAccount(apiUrl, ownerLogin);
          return await work(owner);
        }
      }, options),
  };
}

async function keepRacing(stage: Stage): Promise<void> {
  const { asOwner, dataDir, log } = stage;
  await asOwner(claimInstance);
  const clubId = await asOwner(ensureClub);
  printLogins(stage);
  const known = await readState(dataDir);
  let state = known ?? (await writeState(dataDir, beginState({ now: now(), headStartMs: HEAD_START_MS })));
  const live = await asOwner((owner) => ensureDay(owner, clubId, liveDay(state)));
  await Promise.all([furnish(stage, clubId, state), race(stage, live)]);
  for (;;) {
    log(`${liveDay(state).name} is over, the next one begins.`);
    state = await writeState(dataDir, nextEdition(state, { now: now(), headStartMs: HEAD_START_MS }));
    const next = await asOwner((owner) => ensureDay(owner, clubId, liveDay(state)));
    await asOwner((owner) => ensureDay(owner, clubId, upcomingDay(state, now())));
    await asOwner((owner) => hideOldDays(owner, now()));
    await race(stage, next);
  }
}

/** What a club has besides the race of the day: members, a race day of the past and one to come. */
async function furnish(stage: Stage, clubId: string, state: DemoState): Promise<void> {
  const { asOwner, apiUrl, logins, log } = stage;
  for (const login of logins.slice(1)) await asOwner((owner) => ensureMember(apiUrl, owner, clubId, login));
  const past = await asOwner((owner) => ensureDay(owner, clubId, pastDay(state)));
  await asOwner((owner) => deliver(owner, past, happeningsOf(past)));
  await asOwner((owner) => ensureDay(owner, clubId, upcomingDay(state, now())));
  await asOwner((owner) => hideOldDays(owner, now()));
  log('The demo club has members, a finished race and an upcoming one.');
}

/** Runs the race day to its end. What the API refuses, since a visitor changed the set-up, is told and left out. */
async function race({ asOwner, log, signal }: Stage, ready: ReadyDay): Promise<void> {
  log(`A backward race is on: ${ready.day.name}, /events/${ready.day.slug}`);
  const tell = async (due: readonly Happening[]) => {
    try {
      await asOwner((owner) => deliver(owner, ready, due));
    } catch (error) {
      signal.throwIfAborted();
      log(
        `The API did not take what happened in the race: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  await follow({ happenings: happeningsOf(ready), deliver: tell, now, signal });
}

function printLogins({ logins, dataDir, log }: Stage): void {
  log(`Demo log-ins (kept in ${loginsFile(dataDir)}):`);
  for (const { role, name, email, password } of logins)
    log(`  ${role.toLowerCase().padEnd(6)}  ${email.padEnd(22)}  ${password}  ${name}`);
}

function now() {
  return instantMs(Date.now());
}
