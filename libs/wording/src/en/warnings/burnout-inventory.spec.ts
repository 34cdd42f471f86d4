import {
  epochDay,
  errorBand,
  reliableChange,
  type CbiSubscale,
  type W14Facts,
} from '@understory/domain';
import { burnoutInventory } from './burnout-inventory';

const ON = epochDay('2026-11-03');
const scale = (
  subscale: CbiSubscale,
  score: number,
  earlierMedian: number | null = null,
  on = ON,
) => ({
  subscale,
  on,
  score,
  earlierMedian,
  reliableChange: reliableChange(subscale),
  band: errorBand(subscale, score),
});
const words = (subscales: W14Facts['subscales'], isHelpFirst = false) =>
  burnoutInventory({ filledInOn: ON, subscales, isHelpFirst });

describe('burnoutInventory', () => {
  it('gives each scale, and what rose by more than it moves by itself', () => {
    expect(
      words([
        scale('personal', 58.333, 50),
        scale('work', 64.286, 42.857),
        scale('client', 45.833, null, epochDay('2026-09-01')),
      ]),
    ).toMatchObject({
      clause: 'your burnout inventory is high',
      evidence:
        'Filled in on 3 November 2026, of 100: personal burnout 58, work-related burnout 64 and ' +
        'client-related burnout 46 (of 1 September). Work-related burnout has risen by 21 from your own ' +
        'earlier 43; up to 17.7 it moves by itself.',
      rule: expect.stringMatching(/The highest now: 64\.$/),
    });
  });

  it.each<[string, W14Facts['subscales'], boolean, string]>([
    [
      'help first',
      [scale('work', 78.571)],
      true,
      'your burnout inventory is very high, and help comes first',
    ],
    ['at the threshold', [scale('work', 50)], false, 'your burnout inventory is high'],
    ['a rise alone', [scale('work', 42.857, 25)], false, 'your burnout inventory has risen'],
    [
      'between the thresholds',
      [scale('work', 46.4)],
      false,
      'your burnout inventory is still a little high',
    ],
  ])('says %s', (_name, subscales, isHelpFirst, clause) => {
    expect(words(subscales, isHelpFirst).clause).toBe(clause);
  });

  it('names help first from there on, and a plan of three parts below', () => {
    expect(words([scale('work', 78.571)], true).nextStep).toMatch(/^Get help first/);
    expect(words([scale('work', 60)]).nextStep).toMatch(/^Make a plan in three parts/);
  });

  it('does not speak of a rise that is none', () => {
    expect(words([scale('work', 50, 40), scale('client', 50)]).evidence).not.toContain('risen');
    expect(words([]).evidence).toBe('Filled in on 3 November 2026.');
  });
});
