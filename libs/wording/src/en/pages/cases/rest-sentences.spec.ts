import { restSentences } from './rest-sentences';

const today = '2026-11-24';
const weekly = ['Every Tuesday at 14:00'];

describe('restSentences', () => {
  it('say what an end means', () => {
    expect(restSentences({ endsOn: '2026-11-30', pauses: [] }, weekly, today)).toEqual([
      'After 30 November nothing more is expected of it. What was marked stays as it is.',
    ]);
  });

  it('say what a pause means, also one without an end', () => {
    const pauses = [
      { from: '2026-12-20', to: '2027-01-04' },
      { from: '2026-11-01', to: null },
      { from: '2026-01-01', to: '2026-01-31' },
    ];
    expect(restSentences({ endsOn: null, pauses }, [...weekly, 'Every Friday'], today)).toEqual([
      'While it is paused from 20 December, they rest, and come back after 4 January 2027.',
      'While it is paused, they rest: nothing is expected.',
    ]);
  });

  it('say nothing where nothing recurs, or neither is said', () => {
    expect(restSentences({ endsOn: '2026-11-30', pauses: [] }, [], today)).toEqual([]);
    expect(restSentences({ endsOn: null, pauses: [] }, weekly, today)).toEqual([]);
  });
});
