import { WARNING_CODES, type WarningCode } from '../vocabulary';
import type { WarningLife } from './life';
import type { StandingWarning } from './standing-warning';
import { tellOn } from './telling';
import { byTelling, comesFirst, TELLING_ORDER } from './telling-order';

/** Day 4 is a Monday. */
const MONDAY = 4;

function life(code: WarningCode, changes: Partial<WarningLife> = {}): WarningLife {
  return {
    id: null,
    code,
    subject: '',
    raisedOn: MONDAY,
    facts: { supportMass: 0.5, aliveTies: 0, dueTies: 0, thinTies: 1 },
    comesFirst: false,
    toldOn: null,
    snooze: null,
    endedOn: null,
    endedAs: null,
    endedBy: null,
    ...changes,
  };
}

const toldOn = (lives: readonly WarningLife[]) => lives.map((one) => one.toldOn);
const resting = { until: 20, reason: 'on-leave', words: null } as const;

describe('tellOn', () => {
  it('tells two a week by the order of the model, the rest in the next week', () => {
    const lives = [life('W7'), life('W9'), life('W4'), life('W1')];
    const first = tellOn(lives, MONDAY, 1);
    expect(toldOn(first)).toEqual([null, null, MONDAY, MONDAY]);
    const sunday = tellOn(first, MONDAY + 6, 1);
    expect(sunday).toEqual(first);
    expect(toldOn(tellOn(sunday, MONDAY + 7, 1))).toEqual([11, 11, MONDAY, MONDAY]);
  });

  it('counts weeks as the person does', () => {
    const told = [life('W4', { toldOn: MONDAY }), life('W3', { toldOn: MONDAY }), life('W1')];
    expect(toldOn(tellOn(told, MONDAY + 6, 7))).toEqual([MONDAY, MONDAY, MONDAY + 6]);
    expect(toldOn(tellOn(told, MONDAY + 5, 7))).toEqual([MONDAY, MONDAY, null]);
  });

  it('tells what comes first besides, and does not count it', () => {
    const lives = [life('W4'), life('W3'), life('W1'), life('W14', { comesFirst: true })];
    const told = tellOn(lives, MONDAY, 1);
    expect(toldOn(told)).toEqual([MONDAY, MONDAY, null, MONDAY]);
    const begun = [life('W14', { comesFirst: true, toldOn: MONDAY }), life('W4'), life('W3')];
    expect(toldOn(tellOn(begun, MONDAY + 1, 1))).toEqual([MONDAY, MONDAY + 1, MONDAY + 1]);
  });

  it.each([
    [0, [null, null, null, MONDAY]],
    [1, [MONDAY, null, null, MONDAY]],
    [2, [MONDAY, MONDAY, null, MONDAY]],
  ] as const)(
    'tells %d a week where that was asked for, and help besides',
    (newAWeek, expected) => {
      const lives = [life('W4'), life('W3'), life('W1'), life('W14', { comesFirst: true })];
      const told = tellOn(lives, MONDAY, 1, { choice: { newAWeek, quietCodes: [] } });
      expect(toldOn(told)).toEqual(expected);
    },
  );

  it('neither tells nor counts a quiet kind, but for help', () => {
    const choice = { newAWeek: 2, quietCodes: ['W4', 'W3', 'W14'] } as const;
    const lives = [
      life('W4'),
      life('W3', { toldOn: MONDAY }),
      life('W1'),
      life('W9'),
      life('W14'),
      life('W14', { comesFirst: true }),
    ];
    const told = tellOn(lives, MONDAY, 1, { choice });
    expect(toldOn(told)).toEqual([null, MONDAY, MONDAY, MONDAY, null, MONDAY]);
  });

  it('neither tells nor counts what rests, and tells it when it speaks again', () => {
    const lives = [
      life('W4', { snooze: resting }),
      life('W3', { toldOn: MONDAY, snooze: resting }),
      life('W1'),
      life('W9'),
    ];
    expect(toldOn(tellOn(lives, MONDAY + 1, 1))).toEqual([null, MONDAY, 5, 5]);
    expect(toldOn(tellOn([life('W4', { snooze: resting })], 19, 1))).toEqual([null]);
    expect(toldOn(tellOn([life('W4', { snooze: resting })], 20, 1))).toEqual([20]);
  });

  it('counts what was told this week and has ended since, and tells nothing that ended before', () => {
    const ended = { endedOn: MONDAY + 1, endedAs: 'cleared', endedBy: 'contact' } as const;
    const lives = [
      life('W4', { toldOn: MONDAY, ...ended }),
      life('W3', { toldOn: MONDAY, ...ended, snooze: resting }),
      life('W2', ended),
      life('W1'),
    ];
    expect(toldOn(tellOn(lives, MONDAY + 2, 1))).toEqual([MONDAY, MONDAY, null, null]);
  });

  it('tells what an entry of the day has cleared, but not what one has taken back', () => {
    const cleared = life('W4', { endedOn: MONDAY, endedAs: 'cleared', endedBy: 'contact' });
    const withdrawn = life('W3', { endedOn: MONDAY, endedAs: 'withdrawn', endedBy: 'entry' });
    expect(toldOn(tellOn([cleared, withdrawn], MONDAY, 1))).toEqual([MONDAY, null]);
  });

  it('tells nothing before it is raised, nothing that it may not, and nothing of nothing', () => {
    expect(toldOn(tellOn([life('W4', { raisedOn: MONDAY + 1 })], MONDAY, 1))).toEqual([null]);
    expect(toldOn(tellOn([life('W4')], MONDAY, 1, { mayTell: () => false }))).toEqual([null]);
    expect(tellOn([], MONDAY, 1)).toEqual([]);
  });

  it('refuses another first day of the week', () => {
    expect(() => tellOn([], MONDAY, 2 as 1)).toThrow(/^weekStart must be/);
  });
});

describe('the order of telling', () => {
  it('holds every code once', () => {
    expect(TELLING_ORDER.toSorted()).toEqual(WARNING_CODES.toSorted());
  });

  it('goes by code, then the longest standing, then the subject', () => {
    const lives = [
      life('W1', { raisedOn: 9, subject: 'b' }),
      life('W1', { raisedOn: 9, subject: 'a' }),
      life('W1', { raisedOn: 8, subject: 'c' }),
      life('W15'),
      life('W7'),
      life('W14', { comesFirst: true }),
      life('W14', { subject: 'later' }),
      life('W13'),
    ];
    const names = lives.sort(byTelling).map(({ code, subject }) => `${code}${subject}`);
    expect(names).toEqual(['W14', 'W15', 'W1c', 'W1a', 'W1b', 'W13', 'W14later', 'W7']);
    expect(byTelling(life('W4'), life('W4'))).toBe(0);
  });

  it('puts help first', () => {
    const inventory = (isHelpFirst: boolean): StandingWarning => ({
      code: 'W14',
      subject: '',
      connectionId: null,
      raisedOn: 1,
      facts: { filledInOn: 1, subscales: [], isHelpFirst },
    });
    expect([true, false].map((one) => comesFirst(inventory(one)))).toEqual([true, false]);
    const facts = { supportMass: 0.1, aliveTies: 0, dueTies: 0, thinTies: 1 };
    const thin = { code: 'W4', subject: '', connectionId: null, raisedOn: 1, facts } as const;
    expect(comesFirst(thin)).toBe(false);
  });
});
