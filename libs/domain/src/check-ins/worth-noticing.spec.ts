import { worthNoticing } from './worth-noticing';

/** Mean 1, limits 0 to 3.07. */
const TEN = [1, 1, 2, 0, 1, 1, 0, 1, 1, 2];
const eight = (answer: number) => Array<number>(8).fill(answer);

describe('worthNoticing', () => {
  it('is not known before ten answers', () => {
    expect(worthNoticing([4, 4, 4])).toEqual({ kind: 'not-yet', side: null, length: 0 });
    expect(worthNoticing([])).toEqual({ kind: 'not-yet', side: null, length: 0 });
  });

  it('finds the newest answer outside one’s own range', () => {
    expect(worthNoticing([...TEN, 3])).toEqual({ kind: 'usual', side: null, length: 0 });
    expect(worthNoticing([...TEN, 4])).toEqual({ kind: 'outside', side: 'above', length: 1 });
    const high = TEN.map((answer) => 4 - answer);
    expect(worthNoticing([...high, 0])).toEqual({ kind: 'outside', side: 'below', length: 1 });
    expect(worthNoticing([...TEN, 4, 1])).toEqual({ kind: 'usual', side: null, length: 0 });
  });

  it('counts the limits themselves as usual', () => {
    // Mean 1, limits one step around it.
    const ones = Array<number>(10).fill(1);
    expect(worthNoticing([...ones, 2]).kind).toBe('usual');
    expect(worthNoticing([...ones, 3]).kind).toBe('outside');
    expect(worthNoticing([...ones, 0]).kind).toBe('usual');
  });

  it('counts half a step off the mean as a side', () => {
    // Mean 1.5.
    const between = [1, 1, 1, 1, 1, 2, 2, 2, 2, 2];
    expect(worthNoticing([...between, ...eight(1)])).toMatchObject({ kind: 'run', side: 'below' });
    expect(worthNoticing([...between, 1, ...eight(2)])).toMatchObject({ kind: 'run', length: 8 });
  });

  it('finds eight in a row on one side, not seven, and counts on', () => {
    expect(worthNoticing([...TEN, 1, ...eight(2).slice(1)]).kind).toBe('usual');
    expect(worthNoticing([...TEN, 1, ...eight(2)])).toEqual({
      kind: 'run',
      side: 'above',
      length: 8,
    });
    const longer = [...TEN, ...TEN, 1, ...eight(2), 3];
    expect(worthNoticing(longer)).toEqual({ kind: 'run', side: 'above', length: 9 });
    const lower = [...TEN.map((answer) => 4 - answer), 3, ...eight(2)];
    expect(worthNoticing(lower)).toEqual({ kind: 'run', side: 'below', length: 8 });
  });

  it('says a run rather than its last answer alone', () => {
    expect(worthNoticing([...TEN, ...eight(4)]).kind).toBe('run');
  });

  it('takes no side within half a step of the mean: whole answers next to a mean are usual', () => {
    const almost = [1, 1, 1, 1, 1, 1, 1, 1, 1, 0];
    expect(worthNoticing([...almost, ...eight(1)])).toEqual({
      kind: 'usual',
      side: null,
      length: 0,
    });
  });
});
