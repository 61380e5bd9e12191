/** Path of an event's organizer pages. */
export function eventPath(event: { readonly slug: string }): string {
  return `/organize/${event.slug}`;
}

/** Path of a race's organizer pages. */
export function racePath(event: { readonly slug: string }, race: { readonly slug: string }): string {
  return `${eventPath(event)}/races/${race.slug}`;
}
