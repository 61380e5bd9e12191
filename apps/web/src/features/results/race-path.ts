/** Path of a race's page. */
export function racePath(event: { readonly slug: string }, race: { readonly slug: string }): string {
  return `/e/${encodeURIComponent(event.slug)}/${encodeURIComponent(race.slug)}`;
}
