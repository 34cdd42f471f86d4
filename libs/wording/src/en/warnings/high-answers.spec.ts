import { epochDay, type W11Facts, type W12Facts } from '@understory/domain';
import { carryingAlone, carryingAloneAbout } from './carrying-alone';
import { feltAsDemands, feltAsDemandsAbout } from './felt-as-demands';

type Answers = readonly [string, number | null, number | null];
const alone = (...rows: Answers[]): W11Facts => ({
  checkIns: rows.map(([date, withheld, felt]) => ({ on: epochDay(date), withheld, alone: felt })),
});
const demands = (...rows: Answers[]): W12Facts => ({
  checkIns: rows.map(([date, list, tooMuch]) => ({ on: epochDay(date), demands: list, tooMuch })),
});

describe('carryingAlone', () => {
  it.each<[string, W11Facts, string, string]>([
    [
      'one question',
      alone(['2026-11-06', 3, 0], ['2026-11-13', 2, 2], ['2026-11-20', 4, null]),
      'In two of your last three check-ins you kept a struggle to yourself: 6 November and 20 November.',
      'Now two of three.',
    ],
    [
      'the other question',
      alone(['2026-11-13', 2, 3], ['2026-11-20', null, 4]),
      'In your last two check-ins you felt alone with your work: 13 November and 20 November.',
      'Now two of two.',
    ],
    [
      'both, over the new year',
      alone(['2025-12-26', 3, 0], ['2026-01-02', 0, 3], ['2026-01-09', 3, 3]),
      'In your last three check-ins you kept a struggle to yourself, or you felt alone with ' +
        'your work: 26 December 2025, 2 January and 9 January.',
      'Now three of three.',
    ],
    [
      'one that is left',
      alone(['2026-11-20', 3, 0]),
      'In your last check-in you kept a struggle to yourself: 20 November.',
      'Now one of one.',
    ],
    [
      'none that is left',
      alone(['2026-11-20', 2, null]),
      'Your last check-ins leave it open.',
      'Now none of one.',
    ],
  ])('tells %s', (_name, facts, evidence, now) => {
    const words = carryingAlone(facts);
    expect(words.evidence).toBe(evidence);
    expect(words.rule.endsWith(now)).toBe(true);
  });

  it('says that one is no burden', () => {
    expect(carryingAlone(alone(['2026-11-20', 3, 0])).nextStep).toMatch(/You are no burden\.$/);
  });
});

describe('feltAsDemands', () => {
  it('says that it is common, and that rest comes first', () => {
    const words = feltAsDemands(demands(['2026-11-13', 3, 0], ['2026-11-20', 0, 3]));
    expect(words.evidence).toBe(
      'In your last two check-ins people felt like a list of demands, or someone’s need felt ' +
        'too much: 13 November and 20 November. It is common, and says nothing about how much you care.',
    );
    expect(words.nextStep).toMatch(/^Rest first/);
  });
});

it.each([
  [
    'carryingAlone',
    carryingAloneAbout(),
    'to keeping a struggle to yourself, or to feeling alone with your work.',
  ],
  [
    'feltAsDemands',
    feltAsDemandsAbout(),
    'to people feeling like a list of demands, or to a need feeling too much.',
  ],
])('says of both what raises and what clears it: %s', (_name, { rule, clears }, questions) => {
  expect(rule).toBe(
    `Raised when two of the last three check-ins say 3 or more, of 4, ${questions}`,
  );
  expect(clears).toBe(
    'When two check-ins in a row say 2 or less to both, or when the newest is six weeks old.',
  );
});
