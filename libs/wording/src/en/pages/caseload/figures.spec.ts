import { BREATHING_FIGURE_TEXTS, breathingFinding, breathingNote } from './breathing';
import { HEAT_FIGURE_TEXTS, HEAT_FINDINGS } from './heat';
import { HOURS_FIGURE_TEXTS, HOURS_FINDINGS } from './hours';
import { MY_WEIGHTS_TEXTS, acuityWeights, kindWeights } from './my-weights';

it.each([
  [null, 'No run of sessions is known yet'],
  [0, 'No day had more than four in a row'],
  [1, 'One day had more than four in a row'],
  [13, '13 days had more than four in a row'],
])('of %j days with longer runs says %s', (days, finding) => {
  expect(breathingFinding(days, 4)).toBe(finding);
});

it('says what a run is, and which weekdays are full', () => {
  expect(breathingNote(4, true, [])).toBe(
    'A run ends with ten free minutes. You agreed on four at most.',
  );
  expect(breathingNote(4, false, [2, 4])).toBe(
    'A run ends with ten free minutes. Nothing is agreed, so four are taken. Tuesdays and Thursdays usually have no room for one more.',
  );
  const weeks = [
    { from: '16 Nov', longest: '5' },
    { from: '23 Nov', longest: 'none held' },
  ];
  expect(BREATHING_FIGURE_TEXTS.label('One day', weeks)).toBe(
    'One day. Longest run by week: 16 Nov 5, 23 Nov none held.',
  );
});

it('says hours beside the contract', () => {
  expect(HOURS_FINDINGS.over(22.4, 20, 2.5)).toBe('22½ of 20 contracted hours, 2½ over');
  expect(HOURS_FINDINGS.below(18.1, 20)).toBe('18 of 20 contracted hours logged a week');
  expect(HOURS_FINDINGS.asAgreed(20.1, 20)).toBe('20 of 20 contracted hours, as agreed');
  expect(HOURS_FIGURE_TEXTS.label(18.25, 20)).toBe('18.25 hours a week, 20 contracted');
});

it('says the weekdays of client hours, and what a colour stands for', () => {
  expect(HEAT_FINDINGS.all([3])).toBe('Wednesdays carry all hours with clients');
  expect(HEAT_FINDINGS.most([1, 2])).toBe('Mondays and Tuesdays carry the most client hours');
  expect(HEAT_FINDINGS.fewest([5])).toBe('Fridays carry the fewest client hours');
  const { under, between, from } = HEAT_FIGURE_TEXTS.step;
  expect([under(2), between(2, 3.25), from(5.5)]).toEqual(['under 2 h', '2 to 3¼', '5½ and more']);
});

it('says what counts how much', () => {
  const acuities = [
    { acuity: 'settled', units: 0.8 },
    { acuity: 'usual', units: 1 },
  ] as const;
  expect(acuityWeights(acuities)).toBe('settled 0.8, usual 1');
  expect(kindWeights([{ kind: 'couple', units: 1.25 }])).toBe('couple 1.25');
  expect(MY_WEIGHTS_TEXTS.more(0.5)).toBe('0.5 more');
  expect(MY_WEIGHTS_TEXTS.unheld(0.25)).toContain('count 0.25 of their length;');
});
