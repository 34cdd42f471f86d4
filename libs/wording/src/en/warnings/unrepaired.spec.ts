import { epochDay, type W13Facts } from '@understory/domain';
import { unrepaired } from './unrepaired';

const facts = (changes: Partial<W13Facts> = {}): W13Facts => ({
  kind: 'peer',
  openedOn: epochDay('2026-10-20'),
  openDays: 35,
  raisedAbove: 28,
  ...changes,
});

describe('unrepaired', () => {
  it('names the tie, the day and the days that are given to it', () => {
    const words = unrepaired(facts(), 'Peer trio');
    expect(words.clause).toBe('a disconnection with your peer trio is still open');
    expect(words.evidence).toBe('You noted it on 20 October, 35 days ago.');
    expect(words.rule).toBe(
      'Raised when, for this tie, it stays open for more than 28 days. Now 35 days.',
    );
    expect(words.nextStep).toContain('Plan one talk about it with your peer trio');
  });

  it('has the year where it is another', () => {
    expect(unrepaired(facts({ openDays: 80 })).evidence).toBe(
      'You noted it on 20 October 2026, 80 days ago.',
    );
  });
});
