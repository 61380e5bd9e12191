import type { Dialogue } from './dialogue.ts';

const SETTINGS = ['guntimes=true', 'newlocations=true', 'stream-mode=push', 'time-format=iso'];

/** What starts the stream: the reader's side has introduced itself, or has a new place. */
const INTRODUCTION = /^[^~]+~[^~]*~CTP01/;

/**
 * ChronoTrack SimpleClient and its kin, TCP 3000: the forwarder is the server, introduces itself, asks for times
 * with their dates, and has the stream started.
 */
export function createChronotrackDialogue(): Dialogue {
  return {
    greet: () => `Backstride~1.0~CTP01~${SETTINGS.length}\r\n${SETTINGS.join('\r\n')}\r\n`,
    answer({ lines }) {
      let say = '';
      for (const line of lines)
        if (line === 'ping' || line.startsWith('ping~')) say += 'ack~ping\r\n';
        else if (line.startsWith('newlocation')) say += 'ack~newlocation\r\nstart\r\n';
        else if (INTRODUCTION.test(line)) say += 'geteventinfo\r\ngetlocations\r\nstart\r\n';
      return { say };
    },
    tick: () => '',
  };
}
