import type { SubscaleFinding } from '@understory/domain';
import { INVENTORY_ABOUT, inventorySentence, scoreSentences } from './inventory-sentences';

const finding = (score: number, earlierMedian: number | null): SubscaleFinding => ({
  subscale: 'work',
  on: 0,
  score,
  band: { low: Math.max(0, score - 12.5), high: Math.min(100, score + 12.5) },
  earlierMedian,
  reliableChange: 17.7,
});

describe('scoreSentences', () => {
  it.each([
    [58, 50, 'A change of 8 points is within what this inventory moves by itself.'],
    [42, 50, 'A change of 8 points is within what this inventory moves by itself.'],
    [51, 50, 'A change of 1 point is within what this inventory moves by itself.'],
    [50.2, 50, 'The same as your own earlier ones.'],
    [
      70,
      50,
      'Risen by 20 points from your own earlier ones: more than the 17.7 that it moves by itself.',
    ],
    [
      30,
      50,
      'Come down by 20 points from your own earlier ones: more than the 17.7 that it moves by itself.',
    ],
    [50, null, 'The first of its kind: there is nothing of yours to compare it with yet.'],
  ])('%d after %s', (score, earlier, sentence) => {
    expect(scoreSentences(finding(score, earlier)).change).toBe(sentence);
  });

  it('shows one decimal, and the band', () => {
    expect(scoreSentences(finding(325 / 6, null)).score).toBe(
      '54.2 of 100. Asked again at once, it could as well have come out between 42 and 67.',
    );
  });
});

describe('inventorySentence', () => {
  it.each([
    [[], 'Too few answers yet.'],
    [[finding(75, 70)], 'This is a lot to carry.'],
    [[finding(20, 30), finding(50, 30)], 'More than the inventory moves by itself.'],
    [[finding(50, 50)], 'Your answers tell of a high burden.'],
    [[finding(49, null)], 'A first one to come back to.'],
    [[finding(49, 45)], 'Within what is usual for you.'],
  ])('%#', (findings, said) => {
    const { finding: found, relief } = inventorySentence(findings);
    expect(found).toBe(said);
    expect(relief).toMatch(/^[A-Z].*[.?]$/);
  });
});

describe('what is said of the inventory', () => {
  it('claims nothing that it is not', () => {
    const all = Object.values(INVENTORY_ABOUT).join(' ');
    expect(all).toMatch(/not a diagnosis/);
    expect(all).toMatch(/Nobody but you/);
    expect(all).toMatch(/public domain/);
    expect(all).toMatch(/have not been checked/);
    expect(all).not.toMatch(/predict|prevent|total score/);
  });
});
