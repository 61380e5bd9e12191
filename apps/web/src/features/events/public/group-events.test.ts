import { describe, expect, it } from 'vitest';
import type { EventCardFragment } from './__generated__/EventCard.ts';
import { groupEvents } from './group-events.ts';

const gunAt = '2026-04-19T07:00:00.000Z';
const nowMs = Date.parse(gunAt) + 60_000;

function event(slug: string, over: Partial<EventCardFragment>, onCourse = 0): EventCardFragment {
  return {
    __typename: 'Event',
    id: `evt_${slug}`,
    slug,
    name: slug,
    place: '',
    timeZone: 'Europe/Berlin',
    startsOn: '2026-04-19',
    endsOn: '2026-04-19',
    phase: 'TODAY',
    club: { __typename: 'Club', id: 'clb_1', name: 'Demo' },
    races: [
      {
        __typename: 'Race',
        id: `rac_${slug}`,
        slug: 'mile',
        name: 'Mile',
        distance: 1609,
        entryCount: 2,
        resultsSummary: {
          __typename: 'ResultsSummary',
          position: 1,
          entered: 2,
          started: onCourse,
          onCourse,
          finished: onCourse === 0 ? 2 : 0,
          didNotStart: 0,
          didNotFinish: 0,
          disqualified: 0,
          gunAt,
          isGunPlanned: false,
          updatedAt: gunAt,
        },
      },
    ],
    ...over,
  };
}

describe('groupEvents', () => {
  it('puts each event where a visitor looks for it', () => {
    const groups = groupEvents(
      [
        event('running', {}, 2),
        event('done-today', {}),
        event('in-june', { phase: 'UPCOMING', startsOn: '2026-06-01', races: [] }),
        event('in-may', { phase: 'UPCOMING', startsOn: '2026-05-01', races: [] }),
        event('in-2024', { phase: 'PAST', startsOn: '2024-05-01' }, 1),
        event('in-2025', { phase: 'PAST', startsOn: '2025-05-01' }),
      ],
      nowMs,
    );
    const slugs = Object.fromEntries(
      Object.entries(groups).map(([group, events]) => [group, events.map(({ slug }) => slug)]),
    );
    expect(slugs).toEqual({
      live: ['running'],
      today: ['done-today'],
      upcoming: ['in-may', 'in-june'],
      past: ['in-2025', 'in-2024'],
    });
  });
});
