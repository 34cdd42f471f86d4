import { TestBed } from '@angular/core/testing';
import { Holding } from './holding';

const row = { id: 'row' };

/** Holds something for which the key comes at the given try; null for never. */
function hold(comesAt: number | null) {
  const holding = TestBed.inject(Holding);
  let tries = 0;
  const keep = async () => {
    tries += 1;
    return tries === comesAt ? row : 'no-key';
  };
  return { holding, kept: holding.until(keep), tries: () => tries };
}

/** Whether the browser would ask before this tab is closed. */
function asks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
}

describe('what cannot be sealed yet', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is held until the key comes, and said and asked about meanwhile', async () => {
    const { holding, kept } = hold(2);
    expect(holding.count()).toBe(1);
    expect(asks()).toBe(true);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await kept).toBe(row);
    expect(holding.count()).toBe(0);
    expect(asks()).toBe(false);
  });

  it('is given up after a while', async () => {
    const { holding, kept, tries } = hold(null);
    await jest.advanceTimersByTimeAsync(15_000);
    expect(await kept).toBe('no-key');
    expect(tries()).toBe(10);
    expect(holding.count()).toBe(0);
  });

  it('is asked about while some of it is held', async () => {
    const first = hold(1);
    const second = hold(3);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(await first.kept).toBe(row);
    expect(asks()).toBe(true);
    await jest.advanceTimersByTimeAsync(3_000);
    expect(await second.kept).toBe(row);
    expect(asks()).toBe(false);
  });
});
