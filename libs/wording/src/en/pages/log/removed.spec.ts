import type { RemovedEntry, SaveCase, SaveConnection, SaveSeries } from '@understory/contracts';
import { removedInWords } from './removed';

const at = { id: '1', removedAt: '2026-11-24T12:00:00Z', about: null };

describe('removedInWords', () => {
  it.each<[RemovedEntry, string | null, string, string]>([
    [
      {
        ...at,
        kind: 'unseen-work',
        body: {
          ...{ on: '2026-11-19', kind: 'keeping-track', effort: 2, sharePercent: 75 },
          version: 2,
        } as Extract<RemovedEntry, { kind: 'unseen-work' }>['body'],
      },
      null,
      'Unseen work',
      'Keeping track, Thursday 19 November',
    ],
    [
      { ...at, kind: 'cases', body: { kind: 'couple' } as SaveCase },
      'K-14',
      'Case, K-14',
      'Couple',
    ],
    [
      { ...at, kind: 'connections', body: { kind: 'peer' } as SaveConnection },
      'Ruth',
      'Connection, Ruth',
      'Peer',
    ],
    [
      {
        ...at,
        kind: 'series',
        body: {
          rhythm: { unit: 'week', every: 1, weekdays: [2] },
          ...{ firstOn: '2026-11-24', at: '14:00' },
        } as unknown as SaveSeries,
      },
      'K-14',
      'Recurring time, K-14',
      'Every Tuesday at 14:00',
    ],
  ])('names %j of %s', (entry, about, name, details) => {
    expect(removedInWords(entry, about)).toEqual({ name, details });
  });
});
