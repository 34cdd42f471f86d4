import { hysteresis, NOT_STANDING } from './hysteresis';
import { raisedByAnswers, type AnswerEvent } from './standing-since-answers';
import * as fc from 'fast-check';

const high = (on: number): AnswerEvent => ({ on, holds: true, isClear: false });
const between = (on: number): AnswerEvent => ({ on, holds: false, isClear: false });
const calm = (on: number): AnswerEvent => ({ on, holds: false, isClear: true });

describe('raisedByAnswers', () => {
  it('is raised on the second day after the answer, not before', () => {
    expect([10, 11, 12, 40].map((day) => raisedByAnswers([high(10)], 42, day))).toEqual([
      null,
      null,
      12,
      12,
    ]);
  });

  it('leaves no trace of an answer that was corrected on the next day', () => {
    expect(raisedByAnswers([high(10), between(11)], 42, 30)).toBeNull();
    expect(raisedByAnswers([high(10), calm(12)], 42, 30)).toBeNull();
    expect(raisedByAnswers([high(10), between(12)], 42, 30)).toBe(12);
  });

  it('stands between the thresholds, clears at once, and is raised anew', () => {
    const events = [high(10), between(17), calm(24), high(31)];
    expect([23, 24, 32, 33].map((day) => raisedByAnswers(until(events, day), 42, day))).toEqual([
      12,
      null,
      null,
      33,
    ]);
  });

  it('keeps its day while answers go on', () => {
    expect(raisedByAnswers([high(10), high(17), between(24)], 42, 30)).toBe(12);
  });

  it('goes once the newest answer is too old, and begins anew after that', () => {
    expect(raisedByAnswers([high(10)], 42, 51)).toBe(12);
    expect(raisedByAnswers([high(10)], 42, 52)).toBeNull();
    expect(raisedByAnswers([high(10), between(52)], 42, 60)).toBe(12);
    expect(raisedByAnswers([high(10), between(53)], 42, 60)).toBeNull();
    expect(raisedByAnswers([high(10), high(53)], 42, 60)).toBe(55);
  });

  it('reads the last of one day', () => {
    expect(raisedByAnswers([high(10), between(10)], 42, 30)).toBeNull();
    expect(raisedByAnswers([between(10), high(10)], 42, 30)).toBe(12);
  });

  it('is nothing without answers', () => {
    expect(raisedByAnswers([], 42, 30)).toBeNull();
  });

  it('says what a walk over every day says', () => {
    const event = fc.record({
      on: fc.integer({ min: 0, max: 60 }),
      kind: fc.constantFrom(high, between, calm),
    });
    fc.assert(
      fc.property(fc.array(event), fc.integer({ min: 0, max: 90 }), (drawn, asOf) => {
        const events = drawn.map(({ on, kind }) => kind(on)).sort((a, b) => a.on - b.on);
        const seen = until(events, asOf);
        expect(raisedByAnswers(seen, 20, asOf)).toBe(walked(seen, 20, asOf));
      }),
      { numRuns: 500 },
    );
  });
});

function until(events: readonly AnswerEvent[], day: number): AnswerEvent[] {
  return events.filter(({ on }) => on <= day);
}

/** The plain form: one closing after another. */
function walked(events: readonly AnswerEvent[], speaksDays: number, asOf: number): number | null {
  const newestOn = (day: number) => events.findLast(({ on }) => on <= day && day - on < speaksDays);
  let standing = NOT_STANDING;
  for (let day = 0; day <= asOf; day++) {
    const now = newestOn(day);
    if (now === undefined) standing = NOT_STANDING;
    else standing = hysteresis(standing, day, newestOn(day - 1)?.holds ?? false, now.isClear);
  }
  return standing.raisedOn;
}
