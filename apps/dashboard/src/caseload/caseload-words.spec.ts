import type { CaseloadReading } from './caseload-reading';
import { readCaseload } from './caseload-reading';
import {
  unconfirmedWords,
  caseloadSentence,
  caseloadTitle,
  loadNote,
  weeksFinding,
} from './caseload-words';
import { aCaseload, aDay, anAgreement, dayOf, TODAY, weeksOf } from './spec-support';

function reading(changes: Partial<CaseloadReading> = {}): CaseloadReading {
  return { ...readCaseload(aCaseload()), ...changes };
}
const sentenceOf = (changes: Parameters<typeof aCaseload>[0]) => {
  const { finding, relief } = caseloadSentence(readCaseload(aCaseload(changes)));
  return `${finding} ${relief}`;
};
/** Twelve weeks of which last week is another. */
function lastWeek(changes: object) {
  const last = weeksOf(1, changes);
  return [...weeksOf(12).filter(({ on }) => on < dayOf(1)), ...last];
}

describe('title of the caseload', () => {
  it.each([
    [1.4, 'Well over what I agreed'],
    [1.15, 'Well over what I agreed'],
    [1.149, 'A little over what I agreed'],
    [1.031, 'A little over what I agreed'],
    [1.03, 'Right at what I agreed'],
    [0.97, 'Right at what I agreed'],
    [0.96, 'Within what I agreed'],
    [0.75, 'Within what I agreed'],
    [0.74, 'Well within what I agreed'],
  ])('at a load of %d says "%s"', (load, title) => {
    expect(caseloadTitle(reading({ load }))).toBe(title);
  });

  it('claims nothing where nothing is agreed or known', () => {
    expect(caseloadTitle(reading({ agreement: null, load: null }))).toBe('What I carry');
    const usual = { units: null, clientMinutes: null, runPlaces: null };
    expect(caseloadTitle(reading({ load: null, usual }))).toBe('Not enough yet');
  });
});

describe('sentence of the caseload', () => {
  it('says that last week was the fullest, and what support stood beside it', () => {
    expect(sentenceOf({ days: lastWeek({ heldUnits: 6, supportMinutes: 10 }) })).toBe(
      'Last week was the fullest, and the one with least support.',
    );
    expect(sentenceOf({ days: lastWeek({ heldUnits: 6 }) })).toBe(
      'Last week was the fullest of twelve, with 2 h of support beside it.',
    );
  });

  it('says where it had least support, and where another week was the fullest', () => {
    expect(sentenceOf({ days: lastWeek({ heldUnits: 4, supportMinutes: 0 }) })).toBe(
      'Last week had the least support, beside 16 units of work.',
    );
    const days = lastWeek({ heldUnits: 4 }).map((day) =>
      day.on === dayOf(5) ? { ...day, heldUnits: 7.5 } : day,
    );
    expect(sentenceOf({ days })).toBe(
      'Last week held 16 units. The fullest was the week of 19 October, with 22½.',
    );
  });

  it('takes no support at all for not logged, never for least', () => {
    const days = weeksOf(12, { supportMinutes: 0 });
    expect(sentenceOf({ days })).toBe(
      'Last week was the fullest of twelve, with no support logged beside it.',
    );
  });

  it('compares nothing while there is too little', () => {
    expect(sentenceOf({ days: weeksOf(1), since: dayOf(1) })).toBe(
      'One whole week is known: 20 units, with nothing yet to compare it to.',
    );
    expect(sentenceOf({ days: [aDay(TODAY)], since: TODAY, firstWorkOn: TODAY })).toBe(
      'A week of days is needed first. That is unknown, not light.',
    );
    const half = { days: weeksOf(1), since: dayOf(1, 1), firstWorkOn: dayOf(1, 1) };
    expect(sentenceOf(half)).toBe('No whole week is known yet, so there is nothing to compare.');
  });

  it('says leave first, and does not compare a week of it', () => {
    const now = [{ from: dayOf(0), to: '2026-12-04' }];
    expect(sentenceOf({ leave: now })).toBe(
      'On leave until 4 December, and its days are taken out of what you agreed.',
    );
    const days = weeksOf(12).filter(({ on }) => on < dayOf(1));
    expect(sentenceOf({ leave: [{ from: dayOf(1), to: dayOf(1, 6) }], days })).toBe(
      'Last week was leave. The fullest was the week of 9 November, with 20.',
    );
  });
});

describe('what waits to be confirmed', () => {
  const waiting = (...days: [on: string, sessions: number][]) =>
    unconfirmedWords(
      readCaseload(
        aCaseload({
          days: days.map(([on, plannedSessions]) => aDay(on, { plannedSessions })),
        }),
      ),
    );

  it('counts what is over, as far back as it can be confirmed', () => {
    expect(waiting([dayOf(0), 1])).toBe('One session before today counts once it is confirmed.');
    expect(waiting([dayOf(6, 1), 2], [dayOf(0), 1])).toBe(
      'Three sessions before today count once they are confirmed.',
    );
    expect(waiting([dayOf(6, 0), 2], [TODAY, 1], [dayOf(-1), 1])).toBe('');
  });
});

describe('what else is said of load', () => {
  it('says load in words with its number', () => {
    const said = loadNote(reading({ load: 1.0449, usual: { ...reading().usual, units: 20.91 } }));
    expect(said).toBe(
      'Weighed over six weeks, the last two in full, you carry 20.9 units a week, 104\u00a0% of what was agreed for them. A usual 50-minute session counts one.',
    );
    const bare = loadNote(reading({ load: null, agreement: null }));
    expect(bare).toContain('units a week. A usual');
  });

  it('says what is missing while it is not known', () => {
    const usual = { units: null, clientMinutes: null, runPlaces: null };
    expect(loadNote(reading({ load: null, usual }))).toContain('once a week of days is known');
  });

  it.each([
    [0, 'None of twelve weeks was over'],
    [1, 'One of twelve weeks was over'],
    [3, 'Three of twelve weeks were over'],
    [12, 'All twelve weeks were over'],
  ])('counts %i weeks over: %s', (over, finding) => {
    expect(weeksFinding(reading(), over)).toBe(finding);
  });

  it('finds nothing over where nothing is agreed, or no week is whole', () => {
    expect(weeksFinding(reading({ agreement: null }), 0)).toBe(
      'Work of twelve weeks, nothing agreed',
    );
    expect(weeksFinding(reading({ weeks: [] }), 0)).toBe('No whole week yet');
    const one = readCaseload(aCaseload({ days: weeksOf(1), since: dayOf(1) }));
    expect(weeksFinding({ ...one, agreement: anAgreement() }, 0)).toBe('One week, not over');
    expect(weeksFinding({ ...one, agreement: anAgreement() }, 1)).toBe('One week, and over');
    const two = readCaseload(aCaseload({ days: weeksOf(2), since: dayOf(2) }));
    expect(weeksFinding({ ...two, agreement: anAgreement() }, 0)).toBe(
      'Neither of two weeks was over',
    );
    expect(weeksFinding({ ...two, agreement: anAgreement() }, 2)).toBe('Both weeks were over');
  });
});
