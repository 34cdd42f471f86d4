import { aReadEvent } from '../fixtures/read-event';
import type { ReadEvent } from '../reading';
import { type KindRules, groupByTitle } from './group-by-title';

function grouped(events: Partial<ReadEvent>[], rules: KindRules = new Map()) {
  return groupByTitle(events.map(aReadEvent), rules);
}

function told(events: Partial<ReadEvent>[], rules?: KindRules) {
  return grouped(events, rules).map(
    ({ label, events: { length }, minutes, kind }) => `${label} ${length} ${minutes} ${kind}`,
  );
}

describe('groupByTitle', () => {
  it('answers initials of one length together, and titles that begin with one word for clients', () => {
    expect(
      told([
        { title: 'AB' },
        { title: 'CD' },
        { title: 'EF', minutes: 80 },
        { title: 'Couple R', minutes: 75 },
        { title: 'couple S', minutes: 75 },
        { title: 'Trio', minutes: 60 },
        { title: 'Whatever', minutes: 60 },
        { title: 'Dentist', minutes: 30 },
      ]),
    ).toEqual([
      'Two initials, 50 min 2 100 client',
      '“Couple …” 2 150 client',
      'Two initials, 80 min 1 80 client',
      '“Trio” 1 60 peer',
      '“Whatever” 1 60 null',
      '“Dentist” 1 30 personal',
    ]);
  });

  it('keeps titles of different supervisors apart, and writes one title once whatever its capitals', () => {
    expect(told([{ title: 'Sup w/ L' }, { title: 'Sup w/ M' }, { title: 'sup W/ l' }])).toEqual([
      '“Sup w/ L” 2 100 supervision-received',
      '“Sup w/ M” 1 50 supervision-received',
    ]);
  });

  it('shows a family of one by its title', () => {
    expect(told([{ title: 'Couple R' }])).toEqual(['“Couple R” 1 50 client']);
    expect(told([{ title: '', minutes: 30 }])).toEqual(['No title 1 30 null']);
  });

  it('keeps whole days and free time apart, and leaves cancelled events out', () => {
    expect(
      told([
        { title: 'Leave', isAllDay: true, minutes: 1440 },
        { title: 'Leave', minutes: 30 },
        { title: 'Hold' },
        { title: 'Hold', isTransparent: true },
        { title: 'AB', status: 'cancelled' },
      ]),
    ).toEqual([
      '“Leave” 1 1440 leave',
      '“Hold” 1 50 null',
      '“Hold” 1 50 null',
      '“Leave” 1 30 null',
    ]);
  });

  it('remembers an answer for a family, and sets a title with an answer of its own apart', () => {
    const [family] = grouped([{ title: 'AB' }, { title: 'CD' }]);
    const own = family?.titles.find(({ title }) => title === 'CD')?.key ?? '';
    const rules: KindRules = new Map([
      [family?.key ?? '', 'group'],
      [own, 'admin'],
    ]);
    expect(told([{ title: 'AB' }, { title: 'CD' }, { title: 'EF' }], rules)).toEqual([
      'Two initials, 50 min 2 100 group',
      '“CD” 1 50 admin',
    ]);
    expect(grouped([{ title: 'CD' }], rules)[0]?.isRemembered).toBe(true);
  });

  it('guesses nothing of a title that runs away, but much of one that is only frequent', () => {
    const aDay = Array.from({ length: 25 }, (_, index) => ({ key: String(index) }));
    expect(grouped(aDay)[0]).toMatchObject({
      kind: null,
      guess: { why: 'repeats far too often', isByWord: false },
    });
    const years = Array.from({ length: 4000 }, (_, day) => ({
      localDate: Temporal.PlainDate.from('2020-01-01')
        .add({ days: day % 900 })
        .toString(),
    }));
    expect(grouped(years)[0]?.kind).toBe('client');
  });

  it('is empty without events', () => {
    expect(grouped([])).toEqual([]);
  });
});
