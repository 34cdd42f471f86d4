import { POLICIES, type SupervisionNeed } from '@understory/domain';
import {
  type WhatIfAnswer,
  whatIfAgainst,
  whatIfBreathing,
  whatIfFit,
  whatIfHeadroom,
  whatIfQuestion,
  whatIfSpoken,
  whatIfSupervision,
  whatIfThen,
  whatIfTime,
} from './what-if-answers';

/** What a policy asks of a month. */
function needOf(minutesAMonth: number | null, followsCaseload = true): SupervisionNeed {
  return { minutesAMonth, followsCaseload, isAdvised: false, missing: null };
}

/** One that follows the caseload. */
const STUDENT = (() => {
  const policy = POLICIES.find(({ id }) => id === 'bacp-student');
  if (!policy) throw new Error('The policy of students has another id.');
  return policy;
})();

const lines = (...counts: number[]) => counts.map((count) => ({ count }));

function answered(
  then: Partial<WhatIfAnswer['then']> = {},
  rest: Partial<WhatIfAnswer> = {},
): WhatIfAnswer {
  const now = {
    units: 20.9,
    clientMinutes: 900,
    runPlaces: 4,
    addedSessions: 0,
    load: 1.045,
    headroom: 0.76,
  };
  return { now, then: { ...now, ...then }, capacityUnits: 20, fit: null, ...rest };
}

describe('words of a question', () => {
  it.each([
    [[2], 'What if I take two more?', 'With two more'],
    [[-1], 'What if I let one go?', 'With one fewer'],
    [[2, -1], 'What if I take two more and let one go?', 'With two more and one fewer'],
    [[1, 2], 'What if I take three more?', 'With three more'],
    [[0], 'What if something changed?', 'Unchanged'],
  ])('%j', (counts, title, then) => {
    expect(whatIfQuestion(lines(...counts))).toBe(title);
    expect(whatIfThen(lines(...counts), 22.94)).toBe(`${then}, 22.9 units a week`);
  });

  it.each([
    [1.3, '30\u00a0% over. At 15\u00a0%, two week ends running, a warning is raised.'],
    [1.15, '15\u00a0% over. At 15\u00a0%, two week ends running, a warning is raised.'],
    [1.145, 'Nearly 15\u00a0% over. At 15\u00a0%, two week ends running, a warning is raised.'],
    [1.05, '5\u00a0% over. No warning before 15\u00a0%.'],
    [1.031, '3\u00a0% over. No warning before 15\u00a0%.'],
    [1.03, 'Right at it, 3\u00a0% over.'],
    [1.004, 'Right at it.'],
    [0.997, 'Right at it.'],
    [0.97, 'Right at it, 3\u00a0% below.'],
    [0.9, '10\u00a0% below, room for 2 units.'],
    [0.96, '4\u00a0% below, room for ¾ of a unit.'],
  ])('at %d of twenty: %s', (load, words) => {
    expect(whatIfAgainst(load, 20)).toBe(words);
  });

  it('says headroom and time with clients, now and then', () => {
    expect(whatIfHeadroom(answered({ headroom: 0.4 }))).toBe('Low, enough now.');
    expect(whatIfHeadroom(answered())).toBe('Enough, as now.');
    expect(whatIfHeadroom(answered({ headroom: null }))).toBe('Not known yet.');
    expect(whatIfTime(answered({ clientMinutes: 985 }))).toBe('16½ h a week, 15 now.');
    expect(whatIfTime(answered())).toBe('15 h a week, as now.');
    expect(whatIfTime(answered({ clientMinutes: null }))).toBe('Not known yet.');
  });

  it('says where sessions would still fit between breaks', () => {
    expect(whatIfBreathing(answered({ runPlaces: 2 }), 4)).toBe(
      'Room for two sessions a week without more than four in a row; four now.',
    );
    expect(whatIfBreathing(answered({ runPlaces: 2.5 }), 4)).toContain('two sessions');
    expect(whatIfBreathing(answered(), 3)).toBe(
      'Room for four sessions a week without more than three in a row, as now.',
    );
    expect(whatIfBreathing(answered({ runPlaces: 0 }), 4)).toContain('Room for no sessions');
    expect(whatIfBreathing(answered({ runPlaces: -1 }), 4)).toBe(
      'One session a week would make more than four in a row, wherever they stand.',
    );
    expect(whatIfBreathing(answered({ runPlaces: -0.5 }), 4)).toContain('One session');
    expect(whatIfBreathing(answered({ runPlaces: null }), 4)).toContain('Not known yet');
  });

  it.each([
    [
      needOf(489),
      needOf(544),
      'BACP, student on placement: about 55 min more a month, 9 h 05 in all.',
    ],
    [
      needOf(544),
      needOf(489),
      'BACP, student on placement: about 55 min less a month, 8 h 10 in all.',
    ],
    [needOf(90), needOf(91), 'BACP, student on placement: about 1 h 30 a month, as now.'],
    [
      needOf(90, false),
      needOf(90, false),
      'BACP, student on placement: 1 h 30 a month, whatever the caseload.',
    ],
    [
      needOf(null, false),
      needOf(null, false),
      'BACP, student on placement: asks the same, whatever the caseload.',
    ],
    [null, null, 'BACP, student on placement: not known until a week of sessions is.'],
  ])('of %j and %j says "%s"', (now, then, words) => {
    expect(whatIfSupervision({ policy: STUDENT, now, then })).toBe(words);
  });

  it('says where it is advised, not demanded', () => {
    const [now, then] = [489, 544].map((minutes) => ({ ...needOf(minutes), isAdvised: true }));
    expect(whatIfSupervision({ policy: STUDENT, now: now ?? null, then: then ?? null })).toContain(
      'about 55 min more a month advised',
    );
  });

  it('asks first for what a policy has to know', () => {
    const missing = { ...needOf(null), missing: 'settings' } as const;
    expect(whatIfSupervision({ policy: STUDENT, now: missing, then: missing })).toMatch(
      /^BACP, student on placement: say .+ first\.$/,
    );
  });

  it('says what would fit, and what could make room', () => {
    const usual = {
      kind: 'individual',
      acuity: 'usual',
      isTraumaFocused: false,
      minutes: 50,
    } as const;
    const fit = (cases: number, closing: boolean, room: number) =>
      whatIfFit(
        answered(
          {},
          {
            fit: {
              room,
              shape: usual,
              fitting: { cases, closing: closing ? { ...usual, acuity: 'complex' } : null },
            },
          },
        ),
      );
    expect(fit(1, false, 1)).toBe('One usual individual case, as things are.');
    expect(fit(3, false, 3)).toBe('Three usual individual cases, as things are.');
    expect(fit(1, true, 0)).toBe(
      'None, or one usual individual case if you close one complex individual case.',
    );
    expect(fit(0, false, -0.9)).toBe('None, until more than one unit a week is free.');
    expect(fit(0, false, -2)).toBe('None, until more than 2 units a week are free.');
    expect(fit(0, false, 0.5)).toBe('None; ½ of a unit a week is left.');
    expect(whatIfFit(answered())).toBe('Not known yet.');
  });

  it('says all of it in one sentence for whoever hears it', () => {
    expect(whatIfSpoken(lines(2), answered({ units: 22.9, load: 1.145 }))).toBe(
      'With two more, 22.9 units a week, against 20. Nearly 15\u00a0% over. At 15\u00a0%, two week ends running, a warning is raised.',
    );
    const unagreed = answered({ load: null }, { capacityUnits: null });
    expect(whatIfSpoken(lines(2), unagreed)).toBe('With two more, 20.9 units a week.');
    expect(whatIfSpoken(lines(2), answered({ units: null }))).toContain('Not enough is known');
  });
});
