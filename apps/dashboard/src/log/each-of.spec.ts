import { HttpErrorResponse } from '@angular/common/http';
import { refusal } from '../shell/spec-support';
import { eachOf } from './each-of';

const tick = () => new Promise((done) => setTimeout(done));
const refused = (status: number, code: 'changed-elsewhere' | 'unavailable') =>
  new HttpErrorResponse({ status, error: refusal(code) });

describe('eachOf', () => {
  it('begins in order, four at a time, and answers in order', async () => {
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const { done, failed } = await eachOf([1, 2, 3, 4, 5, 6, 7, 8, 9], async (job) => {
      begun.push(job);
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < 10 - job; turn += 1) await tick();
      running -= 1;
      return job * 10;
    });
    expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(most).toBe(4);
    expect(done.map(({ answer }) => answer)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(failed).toEqual([]);
  });

  it('keeps what was done, whatever befalls one of them', async () => {
    const { done, failed } = await eachOf([1, 2, 3], async (job) => {
      if (job === 2) throw refused(409, 'changed-elsewhere');
      return job;
    });
    expect(done.map(({ job }) => job)).toEqual([1, 3]);
    expect(failed.map(({ job, problem }) => [job, problem.code])).toEqual([
      [2, 'changed-elsewhere'],
    ]);
  });

  it('does not wait for each of fifty once nobody answers', async () => {
    let tried = 0;
    const jobs = Array.from({ length: 50 }, (_, index) => index);
    const { done, failed } = await eachOf(jobs, async (job) => {
      tried += 1;
      await tick();
      if (job >= 6) throw refused(503, 'unavailable');
      return job;
    });
    expect(done.map(({ job }) => job)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(failed).toHaveLength(44);
    expect(failed[0]?.job).toBe(6);
    expect(new Set(failed.map(({ problem }) => problem.code))).toEqual(new Set(['unavailable']));
    expect(tried).toBeLessThan(12);
  });

  it('tells how many are settled, and has nothing to do with none', async () => {
    const told: number[] = [];
    await eachOf(
      [1, 2, 3],
      async (job) => job,
      (settled) => told.push(settled),
    );
    expect(told).toEqual([1, 2, 3]);
    expect(await eachOf([], async () => 1)).toEqual({ done: [], failed: [] });
  });
});
