/** A piece of a mail: plain text, or a link to an address of the web. */
export type MailPiece = { readonly at: number; readonly text: string; readonly isLink: boolean };

/** Cuts a text into plain pieces and addresses that begin with http:// or https://. */
export function linkify(text: string): readonly MailPiece[] {
  const pieces: MailPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)]/g)) {
    if (match.index > at) pieces.push({ at, text: text.slice(at, match.index), isLink: false });
    pieces.push({ at: match.index, text: match[0], isLink: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ at, text: text.slice(at), isLink: false });
  return pieces;
}
