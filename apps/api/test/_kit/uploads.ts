import type { Client } from './client.ts';
import type { TestRace } from './race.ts';

/** Uploads a file as a browser does; answers the status and the JSON. */
export async function upload(
  client: Client,
  options: {
    readonly eventId: string;
    readonly raceId?: string;
    readonly kind: string;
    readonly content: string | Buffer;
    readonly fileName?: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const boundary = 'backstride-test-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${options.fileName ?? 'list.csv'}"\r\nContent-Type: text/csv\r\n\r\n`;
  const payload = Buffer.concat([
    Buffer.from(head),
    Buffer.from(options.content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const race = options.raceId ? `&race=${options.raceId}` : '';
  const response = await client.request({
    method: 'POST',
    url: `/uploads?event=${options.eventId}${race}&kind=${options.kind}`,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'apollo-require-preflight': 'true',
      ...options.headers,
    },
    payload,
  });
  return { status: response.status, body: JSON.parse(response.body) as Record<string, unknown> };
}

/** What the tests look at of an import. */
export interface ImportView {
  readonly __typename: string;
  readonly code?: string;
  readonly problems?: readonly { readonly code: string }[];
  readonly import: {
    readonly id: string;
    readonly state: string;
    readonly canUndo: boolean;
    readonly columns: readonly { readonly header: string; readonly field: string | null }[];
    readonly counts: {
      readonly rows: number;
      readonly new: number;
      readonly changed: number;
      readonly unchanged: number;
      readonly refused: number;
      readonly warned: number;
      readonly byProblem: readonly { readonly code: string; readonly count: number }[];
    };
    readonly problemRows: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly node: {
          readonly line: number;
          readonly raw: string;
          readonly problems: readonly { readonly code: string; readonly message: string }[];
        };
      }[];
    };
    readonly sampleRows: readonly { readonly line: number; readonly effect: string }[];
  };
}

const VIEW = `id state canUndo columns { header field }
  counts { rows new changed unchanged refused warned byProblem { code count } }
  problemRows(first: 50) { totalCount edges { node { line raw problems { code message } } } }
  sampleRows { line effect values { name value } }`;

function operation(field: string) {
  const type = field[0]?.toUpperCase() + field.slice(1);
  return `mutation ($input: ${type}Input!) { ${field}(input: $input) { __typename
    ... on ${type}Success { import { ${VIEW} } }
    ... on UserError { code message } ${field === 'undoImport' ? '' : '... on InvalidInputError { problems { code message params { name value } } }'} } }`;
}

/** Calls previewImport, applyImport or undoImport. */
export async function callImport(
  client: Client,
  field: 'previewImport' | 'applyImport' | 'undoImport',
  input: Readonly<Record<string, unknown>>,
): Promise<ImportView> {
  const data = await client.run<Record<string, ImportView>>(operation(field), { input });
  return data[field] as ImportView;
}

/** Uploads, previews and applies a list for a race. */
export async function importList(
  race: TestRace,
  options: {
    readonly kind: string;
    readonly content: string | Buffer;
    readonly preview?: Readonly<Record<string, unknown>>;
  },
): Promise<ImportView> {
  const { body } = await upload(race.owner, { eventId: race.eventId, raceId: race.raceId, ...options });
  const importId = body.importId as string;
  await callImport(race.owner, 'previewImport', { importId, ...options.preview });
  return callImport(race.owner, 'applyImport', { importId });
}
