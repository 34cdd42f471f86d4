import { CONNECTION_KINDS, FALSE_ALARMS, type StandingWarning } from '@understory/domain';
import { w1, w3, w4, w9 } from '../test/readings';
import { expectSentences } from '../test/sentences';
import { falseAlarmsSentence } from './false-alarms-sentence';
import { warningSentences } from './warning-sentences';

const ALIASES = [undefined, 'Peer trio', 'Anna', 'Friends in Leeds', 'Friend, B.', ''];

const SHAPES: [string, StandingWarning][] = [
  ...CONNECTION_KINDS.map((kind): [string, StandingWarning] => [`W1 of ${kind}`, w1({ kind })]),
  ['W1 with leave', w1({ leaveDays: 1, missed: 0 })],
  ['W1 with much leave and one missed', w1({ leaveDays: 20, missed: 1 })],
  ['W1 never met', w1({ lastContactOn: null, vitality: 0, missed: 0 })],
  [
    'W1 flexible',
    w1({ isFlexible: true, raisedAbove: 4, intervals: 4.0769, gapDays: 53, rhythmDays: 13 }),
  ],
  ['W1 between the thresholds', w1({ rhythmDays: 19, intervals: 49 / 19, vitality: 0.4 })],
  ['W1 over the turn of the year', w1({ quietFrom: 20_400, lastContactOn: 20_400, gapDays: 381 })],
  ['W3', w3()],
  ['W3 of one tie', w3({ knownTies: 1, spareSupport: 0, strongestKind: 'own-therapy' })],
  [
    'W3 of none',
    w3({ strongestConnectionId: null, strongestKind: null, supportMass: 0, spareSupport: 0 }),
  ],
  ['W3 of none of one', w3({ strongestConnectionId: null, strongestKind: null, knownTies: 1 })],
  ['W4', w4()],
  ['W4 of one tie', w4(1, 0, 0)],
  ['W4 of thin ties', w4(0, 0, 3)],
  ['W4 of many', w4(0, 20, 1)],
  ['W9', w9()],
  ['W9 near the agreement', w9([1.3, 1.001])],
  ['W9 with an unknown week', w9([null, 1.2])],
];

/** Every sentence of a warning. */
function said(warning: StandingWarning, alias?: string): string[] {
  return Object.values(warningSentences(warning, { alias })).filter((text) => text !== null);
}

describe('warningSentences', () => {
  it.each(SHAPES)('of %s are whole sentences, whatever the alias', (_name, warning) => {
    for (const alias of ALIASES) said(warning, alias).forEach(expectSentences);
    expect(Object.keys(warningSentences(warning, {}))).toEqual([
      'what',
      'evidence',
      'rule',
      'falseAlarms',
      'clears',
      'nextStep',
    ]);
  });

  it('say of a fading tie what the look says', () => {
    expect(warningSentences(w1(), { alias: 'Peer trio' })).toEqual({
      what: 'Your peer trio has grown thin.',
      evidence:
        'You last met on 6 October, 49 days ago. You agreed on every 14 days. Two planned meetings were missed; no leave since.',
      rule: 'Raised when more than three agreed intervals pass without a contact: 49\u00a0÷\u00a014\u00a0=\u00a03.5.',
      falseAlarms: falseAlarmsSentence(FALSE_ALARMS.W1),
      clears: 'With any contact, or when a longer rhythm brings it to 2.4 or less.',
      nextStep:
        'Offer your peer trio two dates. A longer rhythm, or letting it rest, is an answer too.',
    });
  });

  it('say about where the day of a fading tie is known only as about', () => {
    const { evidence } = warningSentences(w1(), { alias: 'Peer trio', isDayAbout: true });
    expect(evidence).toMatch(/^You last met about 6 October, about 49 days ago\./);
  });

  it.each<[string, StandingWarning, string | undefined, string]>([
    ['a name', w1(), 'Anna', 'Anna has grown thin.'],
    ['several people', w1(), 'Friends in Leeds', 'Your friends in Leeds have grown thin.'],
    ['no alias', w1({ kind: 'mentor' }), undefined, 'Your mentor has grown thin.'],
    [
      'a tie never met',
      w1({ lastContactOn: null }),
      'Mentor',
      'No contact with your mentor is logged yet.',
    ],
    ['a tie on its way', w1({ vitality: 0.4 }), 'Peer trio', 'Your peer trio is growing thin.'],
    ['one trunk', w3(), 'Supervisor', 'Without your supervisor, little support would be left.'],
    [
      'a single tie',
      w3({ knownTies: 1 }),
      'Supervisor',
      'Your support rests on your supervisor alone.',
    ],
    [
      'no tie that carries',
      w3({ strongestConnectionId: null }),
      undefined,
      'No tie carries support at present.',
    ],
    ['thin soil', w4(), undefined, 'Your ties together carry little.'],
    ['work', w9(), undefined, 'Your work stands above what you agreed.'],
  ])('name %s', (_name, warning, alias, what) => {
    expect(warningSentences(warning, { alias }).what).toBe(what);
  });

  it.each<[string, StandingWarning, string]>([
    [
      'leave',
      w1({ leaveDays: 7, missed: 0 }),
      'You last met on 6 October, 56 days ago. You agreed on every 14 days. Seven days of leave are not counted.',
    ],
    [
      'one missed and one day of leave',
      w1({ leaveDays: 1, missed: 1 }),
      'You last met on 6 October, 50 days ago. You agreed on every 14 days. One planned meeting was missed; one day of leave is not counted.',
    ],
    [
      'a tie never met',
      w1({ lastContactOn: null, missed: 0 }),
      'You listed it on 6 October, 49 days ago. You agreed on every 14 days. No leave since.',
    ],
    [
      'another year',
      w1({ quietFrom: 20_400, lastContactOn: 20_400, gapDays: 381, missed: 0 }),
      'You last met on 8 November 2025, 381 days ago. You agreed on every 14 days. No leave since.',
    ],
    ['one trunk', w3(), 'Support adds up to 0.86. Without your supervision it would be 0.21.'],
    ['thin soil', w4(), 'One of three ties is alive, two are thin. Support adds up to 0.62.'],
    [
      'work',
      w9(),
      'In the week from 16 November you held 24½ units of 11½ agreed; in the week before, 23 units of 20 agreed.',
    ],
  ])('give the evidence of %s', (_name, warning, evidence) => {
    expect(warningSentences(warning, {}).evidence).toBe(evidence);
  });

  it.each([
    [
      w1({ rhythmDays: 7, gapDays: 28, intervals: 4 }),
      'contact, never within 24 days: 28\u00a0÷\u00a07\u00a0=\u00a04.',
    ],
    [
      w1({ rhythmDays: 8, gapDays: 28, intervals: 3.5 }),
      'contact: 28\u00a0÷\u00a08\u00a0=\u00a03.5.',
    ],
    [
      w1({ rhythmDays: 5, gapDays: 28, intervals: 5.6, raisedAbove: 4 }),
      'contact, never within 24 days: 28\u00a0÷\u00a05\u00a0=\u00a05.6.',
    ],
  ])('say that a short rhythm has days of its own %#', (warning, rule) => {
    expect(warningSentences(warning, {}).rule.endsWith(rule)).toBe(true);
  });

  it('say at which week ends work stood above the agreement', () => {
    expect(warningSentences(w9(), {}).rule).toMatch(
      /At the last two: 18\s% more, then 21\s% more\.$/,
    );
  });

  it('give the figure of false alarms that was measured, and none elsewhere', () => {
    expect(FALSE_ALARMS.W1).not.toBeNull();
    for (const [, warning] of SHAPES) {
      const { falseAlarms } = warningSentences(warning, {});
      const measured = FALSE_ALARMS[warning.code];
      expect(falseAlarms).toBe(falseAlarmsSentence(measured));
      if (measured === null) expect(falseAlarms).toBeNull();
      else expect(falseAlarms).toContain(`${measured.aYear}`);
    }
  });
});
