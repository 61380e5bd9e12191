export type Announcement = { readonly text: string; readonly tone?: 'plain' | 'danger' };

export const announceEvent = 'backstride:announce';

/** Shows a passing message at the edge of the screen and reads it out. Browser only. */
export function announce(announcement: Announcement): void {
  window.dispatchEvent(new CustomEvent(announceEvent, { detail: announcement }));
}
