import type { PlannedRow } from '@understory/intake';
import { changedNothing, foundSentence, kindTotals } from './found-rows';
import { aBatch } from './spec-support';

const event = { localDate: '2026-09-01' } as PlannedRow['event'];

function rows(...kinds: ('client' | 'peer' | 'admin')[]): PlannedRow[] {
  const timed = { startsAt: '', zone: 'UTC', minutes: 50 };
  return kinds.map((kind) => {
    if (kind === 'client') return { event, row: { ...timed, kind, outcome: 'held' } };
    if (kind === 'peer') return { event, row: { ...timed, kind, connectionId: '', isHeld: true } };
    return { event, row: { ...timed, kind } };
  });
}

const leave: PlannedRow = { event, row: { kind: 'leave', from: '2026-09-01', to: '2026-09-05' } };

describe('foundSentence', () => {
  it.each([
    [rows('client', 'client', 'peer'), '2 sessions and 1 contact since 1 September.'],
    [rows('client'), '1 session since 1 September.'],
    [rows('admin', 'admin'), '2 events since 1 September.'],
    [[], 'Nothing to bring in yet.'],
  ])('says what was found', (found, sentence) => {
    expect(foundSentence(found, '2026-11-20')).toBe(sentence);
  });
});

describe('kindTotals', () => {
  it('adds up hours by kind, and days of leave', () => {
    expect(kindTotals([...rows('client', 'client', 'peer'), leave])).toEqual([
      'client 2, 1¾ h',
      'peer 1, ¾ h',
      'leave 5 days',
    ]);
  });
});

describe('changedNothing', () => {
  it.each([
    [{ added: 0, changed: 0 }, true],
    [{ added: 1, changed: 0 }, false],
    [{ added: 0, changed: 1 }, false],
  ])('of %j is %s', (counts, isNothing) => {
    expect(changedNothing(aBatch(counts))).toBe(isNothing);
  });
});
