import type { ImportKind } from '@backstride/schema';
import type { ApiError } from '@/i18n/error-text.ts';

/** The API takes files of up to so many bytes. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024;

export type Uploaded = { readonly importId: string } | { readonly problem: ApiError };

/**
 * Uploads a file for an import and reports how many of its bytes are sent. Never rejects; a network that
 * goes away is the problem `API_UNREACHABLE`.
 */
export function uploadFile(options: {
  eventId: string;
  raceId: string | null;
  kind: ImportKind;
  file: File;
  onProgress: (sentBytes: number) => void;
}): Promise<Uploaded> {
  const { eventId, raceId, kind, file } = options;
  if (file.size > MAX_FILE_BYTES) return Promise.resolve({ problem: tooLarge });
  const query = new URLSearchParams({ event: eventId, kind });
  if (raceId !== null) query.set('race', raceId);
  const form = new FormData();
  form.set('file', file, file.name);
  const request = new XMLHttpRequest();
  return new Promise((resolve) => {
    request.upload.addEventListener('progress', (event) => options.onProgress(event.loaded));
    request.addEventListener('load', () => resolve(readAnswer(request)));
    for (const name of ['error', 'abort', 'timeout'])
      request.addEventListener(name, () => resolve({ problem: unreachable }));
    request.open('POST', `/uploads?${query}`);
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.setRequestHeader('accept', 'application/json');
    request.send(form);
  });
}

const unreachable: ApiError = {
  code: 'API_UNREACHABLE',
  message: 'The race server does not answer right now.',
};
const tooLarge: ApiError = {
  code: 'FILE_TOO_LARGE',
  message: 'The file is larger than 32 MB. Split it and upload the parts.',
  params: [{ name: 'megabytes', value: '32' }],
};

function readAnswer(request: XMLHttpRequest): Uploaded {
  try {
    const answer = JSON.parse(request.responseText) as { importId?: string } & ApiError;
    if (request.status < 300 && answer.importId !== undefined) return { importId: answer.importId };
    if (request.status === 413) return { problem: tooLarge };
    return { problem: { ...answer, params: asList(answer.params) } };
  } catch {
    return { problem: request.status === 413 ? tooLarge : unreachable };
  }
}

/** The upload route may give params as a record or as a list. */
function asList(params: unknown): NonNullable<ApiError['params']> {
  if (Array.isArray(params)) return params as NonNullable<ApiError['params']>;
  return Object.entries(params ?? {}).map(([name, value]) => ({ name, value: String(value) }));
}
