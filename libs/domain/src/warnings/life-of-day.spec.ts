import * as fc from 'fast-check';
import type { EcosystemLog } from '../ecosystem/log';
import { AS_OF, log as anyLog } from '../test/arbitrary-log';
import { aContact, aLog, aTie, every, frozen, termsOf } from '../test/logs';
import { draws } from '../test/draws';
import type { Snooze, WarningLife } from './life';
import { asBegun, type WarningDays, warningDays } from './life-days';
import { livesOn } from './life-of-day';

/** Met every fortnight to day 42, then never again: W1 is raised on day 85, its 43rd day of silence. */
const FADING = met();
const RAISED = 85;
const SNOOZE: Snooze = { until: 110, reason: 'already-planned', words: null };

function lived(log: EcosystemLog, onDays: readonly number[], known: readonly WarningLife[] = []) {
  const days = warningDays(log);
  return onDays.reduce((lives, day) => livesOn(lives, days, day, 1), known);
}

function w1(lives: readonly WarningLife[]) {
  return lives.filter(({ code }) => code === 'W1');
}

/** The same tie, also met on these days, beside others that are kept. */
function met(...on: number[]): EcosystemLog {
  const kept = ['a', 'b', 'c'].map((id) => aTie(every(7, 0, 200), { id, kind: 'friend' }));
  return aLog({ ties: [aTie([...every(14, 0, 42), ...on]), ...kept] });
}

describe('livesOn', () => {
  it('knows nothing of an empty log', () => {
    expect(lived(aLog(), [0, 100])).toEqual([]);
  });

  it('begins a life on the day it is raised, and tells it', () => {
    expect(w1(lived(FADING, every(1, 80, RAISED - 1)))).toEqual([]);
    expect(w1(lived(frozen(FADING), every(1, 80, RAISED)))).toMatchObject([
      { subject: 'tie', raisedOn: RAISED, toldOn: RAISED, facts: { gapDays: 43 }, endedOn: null },
    ]);
  });

  it('is known by the day it was raised when it is first asked for later', () => {
    expect(w1(lived(FADING, [95]))).toMatchObject([{ raisedOn: RAISED, toldOn: 95 }]);
  });

  it('is cleared by a contact, on the day of the contact', () => {
    const known = lived(FADING, every(1, 80, 95));
    for (const today of [93, 96]) {
      expect(w1(lived(met(93), [Math.max(today, 95)], known))).toMatchObject([
        { raisedOn: RAISED, endedOn: 93, endedAs: 'cleared', endedBy: 'contact' },
      ]);
    }
  });

  it('is cleared on its first day by a contact of that day', () => {
    expect(w1(lived(met(RAISED), every(1, 80, RAISED)))).toMatchObject([
      { raisedOn: RAISED, toldOn: RAISED, endedOn: RAISED, endedAs: 'cleared' },
    ]);
  });

  it('is cleared on its first day also where it was told before the contact', () => {
    const morning = lived(FADING, every(1, 80, RAISED));
    expect(w1(lived(met(RAISED), [RAISED], morning))).toMatchObject([
      { raisedOn: RAISED, toldOn: RAISED, endedOn: RAISED, endedAs: 'cleared' },
    ]);
  });

  it('is cleared also when it was raised by an entry of its day', () => {
    const terms = [termsOf({ rhythmDays: 40 }), termsOf({ effectiveFrom: 60, rhythmDays: 7 })];
    const agreed = (...on: number[]) =>
      aLog({ ties: [aTie([30, ...on], { terms }), ...met().ties.slice(1)] });
    const raised = lived(agreed(), every(1, 55, 60));
    expect(w1(raised)).toMatchObject([{ raisedOn: 60, toldOn: 60 }]);
    expect(w1(lived(agreed(62), [61, 62], raised))).toMatchObject([
      { endedOn: 62, endedAs: 'cleared' },
    ]);
  });

  it('is withdrawn when an entry shows that it never should have stood', () => {
    const known = lived(FADING, every(1, 80, 95));
    const late = lived(met(80), [96], known);
    expect(w1(late)).toMatchObject([
      { raisedOn: RAISED, endedOn: 96, endedAs: 'withdrawn', endedBy: 'entry' },
    ]);
    expect(w1(lived(met(80), [97, 99], late))).toEqual(w1(late));
  });

  it('is withdrawn also after it was cleared, and stands again when that entry is taken back', () => {
    const cleared = lived(met(93), every(1, 80, 95));
    const withdrawn = lived(met(80, 93), [96], cleared);
    expect(w1(withdrawn)).toMatchObject([{ endedOn: 96, endedAs: 'withdrawn' }]);
    expect(w1(lived(met(93), [97], withdrawn))).toMatchObject([
      { endedOn: 93, endedAs: 'cleared', endedBy: 'contact' },
    ]);
    expect(w1(lived(FADING, [97], withdrawn))).toMatchObject([{ endedOn: null, endedAs: null }]);
  });

  it('is another when it rises again, without the rest that was chosen', () => {
    const resting = w1(lived(FADING, [90])).map((life) => ({ ...life, snooze: SNOOZE }));
    for (const days of [[136], [136, 137]]) {
      expect(w1(lived(met(93), days, resting))).toMatchObject([
        { raisedOn: RAISED, endedOn: 93, snooze: SNOOZE },
        { raisedOn: 136, endedOn: null, snooze: null },
      ]);
    }
    expect(w1(lived(met(93, 136), [136], resting))).toMatchObject([
      { raisedOn: RAISED, endedOn: 93 },
      { raisedOn: 136, endedOn: 136, endedAs: 'cleared', endedBy: 'contact' },
    ]);
  });

  it('goes on as one when the contact between two is deleted', () => {
    const weekly = (...on: number[]) =>
      aLog({ ties: [...met().ties.slice(1), aTie([0, 7, ...on], { rhythmDays: 7 })] });
    const two = lived(weekly(35), every(1, 20, 61)).map((life) =>
      life.raisedOn === 60 ? { ...life, snooze: SNOOZE } : life,
    );
    expect(w1(two)).toMatchObject([{ raisedOn: 32 }, { raisedOn: 60 }]);
    for (const known of [two, two.toReversed()]) {
      expect(w1(lived(weekly(), [62], known))).toMatchObject([
        { raisedOn: 32, toldOn: 32, endedOn: null, snooze: SNOOZE },
      ]);
    }
  });

  it('is one also where both have ended', () => {
    const weekly = (...on: number[]) =>
      aLog({ ties: [...met().ties.slice(1), aTie([0, 7, ...on], { rhythmDays: 7 })] });
    const two = lived(weekly(35, 62), every(1, 20, 62));
    expect(w1(two)).toMatchObject([{ endedOn: 35 }, { endedOn: 62 }]);
    expect(w1(lived(weekly(62), [63], two))).toMatchObject([{ raisedOn: 32, endedOn: 62 }]);
  });

  it('is apart from one that was withdrawn, though that was learned later', () => {
    const known = lived(FADING, every(1, 80, 95));
    const later = aLog({ ties: [aTie([...every(14, 0, 28), 47]), ...met().ties.slice(1)] });
    expect(w1(lived(later, [96, 97, 98], known))).toMatchObject([
      { raisedOn: RAISED, endedOn: 96, endedAs: 'withdrawn' },
      { raisedOn: 90, toldOn: 96, endedOn: null },
    ]);
  });

  it('rests on what was so in the morning, and is told before what the day brought', () => {
    const quiet = (id: string, ...missed: number[]) =>
      aTie(every(14, 0, 42), {
        id,
        contacts: [
          ...every(14, 0, 42).map((on) => aContact(on)),
          ...missed.map((on) => aContact(on, { isHeld: false })),
        ],
      });
    const terms = [termsOf({ rhythmDays: 60 }), termsOf({ effectiveFrom: RAISED, rhythmDays: 7 })];
    const agreed = aTie([42], { id: 'agreed', terms });
    const log = aLog({ ties: [agreed, quiet('y'), quiet('z', RAISED), ...met().ties.slice(1)] });
    expect(w1(lived(log, every(1, 80, RAISED)))).toMatchObject([
      { subject: 'agreed', raisedOn: RAISED, toldOn: null },
      { subject: 'y', toldOn: RAISED },
      { subject: 'z', toldOn: RAISED, facts: { missed: 0 } },
    ]);
  });

  it('comes first from the day on which help does', () => {
    const inventory = (isHelpFirst: boolean): WarningDays => {
      const facts = { filledInOn: 1, subscales: [], isHelpFirst };
      const high = { code: 'W14', subject: '', connectionId: null, raisedOn: 3, facts } as const;
      return { log: aLog(), opening: () => [high], closing: () => [high] };
    };
    const before = livesOn([], inventory(false), 3, 1);
    expect(before).toMatchObject([{ comesFirst: false }]);
    const after = livesOn(before, inventory(true), 4, 1);
    expect(after).toMatchObject([{ comesFirst: true }]);
    expect(livesOn(after, inventory(false), 5, 1)).toMatchObject([{ comesFirst: true }]);
  });

  it('waits while the person asked for no new ones, and is told once they ask again', () => {
    const high = { code: 'W9', subject: '', connectionId: null, raisedOn: 3 } as const;
    const facts = { weeks: [], ratio: 1.2 } as unknown as WarningLife['facts'];
    const standing = [{ ...high, facts }] as unknown as ReturnType<WarningDays['closing']>;
    const days: WarningDays = { log: aLog(), opening: () => standing, closing: () => standing };
    const asked = livesOn([], days, 3, 1, { newAWeek: 0, quietCodes: [] });
    expect(asked).toMatchObject([{ toldOn: null }]);
    expect(livesOn(asked, days, 4, 1)).toMatchObject([{ toldOn: 4 }]);
  });

  it('stays the same warning when it turns out to have been raised earlier', () => {
    const known = lived(FADING, every(1, 80, 95));
    const earlier = aLog({ ties: [aTie(every(14, 0, 28)), ...met().ties.slice(1)] });
    expect(w1(lived(earlier, [96], known))).toMatchObject([{ raisedOn: RAISED, endedOn: null }]);
  });

  it('leaves alone what ended long ago, and days that lie before', () => {
    const old = lived(met(93), every(1, 80, 95));
    expect(w1(lived(met(80, 93), [136], old))[0]).toMatchObject({ endedAs: 'cleared' });
    expect(w1(lived(met(80, 93), [135], old))[0]).toMatchObject({ endedAs: 'withdrawn' });
    const known = w1(lived(FADING, [90]));
    expect(w1(lived(FADING, [RAISED - 10], known))).toEqual(known);
  });

  it('does not change what it is given', () => {
    const known = frozen(lived(FADING, [90]));
    expect(() => lived(met(80), [95], known)).not.toThrow();
  });
});

describe('when it is asked does not matter', () => {
  const DAYS = every(1, AS_OF - 14, AS_OF);

  it('at night only, in the morning too, or twice', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const nightly = lived(log, DAYS);
        const often = DAYS.reduce<readonly WarningLife[]>((lives, day) => {
          const morning = livesOn(lives, warningDays(asBegun(log, day)), day, 1);
          return lived(log, [day, day], morning);
        }, []);
        expect(often).toEqual(nightly);
      }),
      draws(25),
    );
  });

  it('at the end of any days, as long as those between are asked for then', () => {
    fc.assert(
      fc.property(anyLog, fc.uniqueArray(fc.constantFrom(...DAYS)), (log, ends) => {
        const walks = [...ends, AS_OF].sort((a, b) => a - b);
        let lives: readonly WarningLife[] = [];
        let from = DAYS[0] ?? AS_OF;
        for (const end of walks) {
          lives = lived(log, every(1, from, end), lives);
          from = end;
        }
        expect(lives).toEqual(lived(log, DAYS));
      }),
      draws(25),
    );
  });

  it('keeps one active life of each code and subject', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (before, after) => {
        const lives = lived(after, [AS_OF], lived(before, every(10, 50, AS_OF - 1)));
        const active = lives.filter(({ endedOn }) => endedOn === null);
        const keys = active.map(({ code, subject }) => `${code} ${subject}`);
        expect(new Set(keys).size).toBe(keys.length);
        const standing = warningDays(after).closing(AS_OF);
        expect(new Set(keys)).toEqual(
          new Set(standing.map(({ code, subject }) => `${code} ${subject}`)),
        );
      }),
      draws(25),
    );
  });
});
