import type { Connection } from '@understory/contracts';
import { epochDay, type StandingWarning } from '@understory/domain';
import type { StandingLife } from '../warnings/warning-lives';
import { warningsOf } from './warnings-of';

const TODAY = 100;
const facts = { supportMass: 0.5, aliveTies: 0, dueTies: 1, thinTies: 1 };
const load = { from: 80, units: 30, agreedUnits: 20, load: 1.5 };
const condition = { subject: '', connectionId: null, raisedOn: 90 } as const;
const THIN: StandingWarning = { ...condition, code: 'W4', facts };
const ABOVE: StandingWarning = { ...condition, code: 'W9', facts: { weeks: [load, load] } };

function life(code: 'W4' | 'W9', changes: Partial<StandingLife>): StandingLife {
  return {
    ...{ id: code, code, subject: '', raisedOn: 90, facts, comesFirst: false, toldOn: null },
    ...{ snooze: null, endedOn: null, endedAs: null, endedBy: null, isQuietKind: false },
    ...changes,
  };
}

const codes = (...lives: StandingLife[]) =>
  warningsOf([ABOVE, THIN], new Map(), { lives, today: TODAY, ties: [] }).map(({ code }) => code);
const until = (day: number) => ({ until: day, reason: 'on-leave', words: null }) as const;

it('puts told ones first, then those that wait, then those that rest', () => {
  expect(codes()).toEqual(['W4', 'W9']);
  expect(codes(life('W9', { toldOn: 91 }))).toEqual(['W9', 'W4']);
  expect(codes(life('W4', { toldOn: 91 }), life('W9', { toldOn: 91 }))).toEqual(['W4', 'W9']);
  expect(codes(life('W4', { toldOn: 91, snooze: until(101) }))).toEqual(['W9', 'W4']);
  expect(codes(life('W4', { toldOn: 91, snooze: until(100) }))).toEqual(['W4', 'W9']);
  expect(codes(life('W4', { toldOn: 91, isQuietKind: true }))).toEqual(['W9', 'W4']);
});

it('says since when each is told, and until when it rests', () => {
  const lives = [life('W4', { toldOn: 91, snooze: until(101) })];
  const [above, thin] = warningsOf([THIN, ABOVE], new Map(), { lives, today: TODAY, ties: [] });
  expect(thin).toMatchObject({
    toldOn: '1970-04-02',
    snooze: { until: '1970-04-12', reason: 'on-leave', words: null },
  });
  expect(above).toMatchObject({ code: 'W9', toldOn: null, snooze: null });
});

it('says about of a fading tie whose day rests on an answer alone', () => {
  const connection: Connection = {
    ...{ id: 'tie', alias: 'Ruth', kind: 'peer', isEvaluative: false, isActive: true, version: 1 },
    agreement: { rhythmDays: 14, minutes: 60, balance: 0, isFlexible: false },
    ...{ lastMetOn: '2026-05-19', createdOn: '2026-05-22' },
  };
  const met = epochDay('2026-05-19');
  const fading: StandingWarning = {
    ...{ code: 'W1', subject: 'tie', connectionId: 'tie', raisedOn: met + 43 },
    facts: {
      ...{ kind: 'peer', lastContactOn: met, quietFrom: met, gapDays: 43, leaveDays: 0 },
      ...{ rhythmDays: 14, isFlexible: false, intervals: 43 / 14, raisedAbove: 3 },
      ...{ vitality: 0.2, missed: 0 },
    },
  };
  const evidenceOf = (recentContacts: number, one = connection) =>
    warningsOf([fading], new Map([['tie', one]]), {
      ...{ lives: [], today: met + 43, ties: [{ id: 'tie', recentContacts }] },
    })[0]?.evidence;
  expect(evidenceOf(0)).toMatch(/^You last met about 19 May, about 43 days ago\./);
  expect(evidenceOf(1)).toMatch(/^You last met on 19 May, 43 days ago\./);
  expect(evidenceOf(0, { ...connection, lastMetOn: null })).toMatch(/^You last met on /);
});
