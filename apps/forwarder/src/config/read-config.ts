import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConfigError, type ForwarderConfig, parseConfig } from './config.ts';

/** What the command was asked to do. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'run'; readonly config: ForwarderConfig; readonly resend: boolean };

export const USAGE = `npm run forwarder -- --config forwarder.json [--resend]
npm run forwarder -- --api https://… --event evt_… --zone Europe/Berlin --name finish-main
    --format raceresult [--point FINISH] (--connect host:port | --listen port | --tail file | --replay file)

The token stands in the file, in --token or in BACKSTRIDE_EVENT_TOKEN.
--resend sends the whole journal again; what the server has already is not kept twice.
docs/forwarder.md tells what to set for each reader.`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  resend: { type: 'boolean' },
  config: { type: 'string' },
  api: { type: 'string' },
  event: { type: 'string' },
  token: { type: 'string' },
  zone: { type: 'string' },
  journal: { type: 'string' },
  page: { type: 'string' },
  name: { type: 'string' },
  format: { type: 'string' },
  point: { type: 'string' },
  listen: { type: 'string' },
  connect: { type: 'string' },
  tail: { type: 'string' },
  replay: { type: 'string' },
} as const;

/**
 * Reads the command line, the file that it names and the environment. Flags win over the file.
 * @throws ConfigError
 */
export function readCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Command {
  const flags = readFlags(args);
  if (flags.help) return { kind: 'help' };
  const given: Record<string, unknown> = flags.config === undefined ? {} : readJson(flags.config);
  const token = flags.token ?? given.token ?? env.BACKSTRIDE_EVENT_TOKEN;
  const config = parseConfig(
    withoutAbsent({
      ...given,
      api: flags.api ?? given.api,
      event: flags.event ?? given.event,
      token,
      timeZone: flags.zone ?? given.timeZone,
      journal: flags.journal ?? given.journal,
      page: flags.page === undefined ? given.page : flags.page === 'off' ? null : Number(flags.page),
      sources: flags.name === undefined ? given.sources : [sourceOf(flags)],
    }),
  );
  return { kind: 'run', config, resend: flags.resend ?? false };
}

type Flags = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; args: string[] }>>['values'];

function readFlags(args: readonly string[]): Flags {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n\n${USAGE}`);
  }
}

function sourceOf({ name, format, point, listen, connect, tail, replay }: Flags) {
  return withoutAbsent({
    name,
    format,
    timingPoint: point,
    listen: listen === undefined ? undefined : Number(listen),
    connect,
    tail,
    replay,
  });
}

function readJson(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`The set-up ${file} can't be read: ${(error as Error).message}`);
  }
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new ConfigError(`The set-up ${file} is not JSON: ${(error as Error).message}`);
  }
}

function withoutAbsent(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}
