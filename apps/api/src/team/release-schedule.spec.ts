import { Logger } from '@nestjs/common';
import { Clock } from '../clock';
import type { PublisherService } from './publisher.service';
import { ReleaseSchedule } from './release-schedule';

const HOUR_MS = 3_600_000;

describe('ReleaseSchedule', () => {
  const publishClosedPeriods = jest.fn<Promise<void>, [Temporal.Instant]>();
  let schedule: ReleaseSchedule;

  beforeEach(() => {
    jest.useFakeTimers();
    publishClosedPeriods.mockReset().mockResolvedValue(undefined);
    schedule = new ReleaseSchedule(
      { publishClosedPeriods } as unknown as PublisherService,
      new Clock(),
    );
  });

  afterEach(async () => {
    await schedule.stop();
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('publishes at the start and every hour, and not before it is started', async () => {
    await jest.advanceTimersByTimeAsync(HOUR_MS);
    expect(publishClosedPeriods).not.toHaveBeenCalled();
    schedule.start();
    schedule.start();
    await jest.advanceTimersByTimeAsync(0);
    expect(publishClosedPeriods).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(2 * HOUR_MS);
    expect(publishClosedPeriods).toHaveBeenCalledTimes(3);
  });

  it('tells of a failure and tries again in an hour', async () => {
    const told = jest.spyOn(Logger.prototype, 'error').mockReturnValue(undefined);
    publishClosedPeriods.mockRejectedValueOnce(new Error('no database'));
    schedule.start();
    await jest.advanceTimersByTimeAsync(HOUR_MS);
    expect(told).toHaveBeenCalledTimes(1);
    expect(publishClosedPeriods).toHaveBeenCalledTimes(2);
  });

  it('waits for what is under way when it is stopped, and starts nothing more', async () => {
    let isDone = false;
    publishClosedPeriods.mockImplementation(async () => {
      await Promise.resolve();
      isDone = true;
    });
    schedule.start();
    await schedule.stop();
    expect(isDone).toBe(true);
    await jest.advanceTimersByTimeAsync(5 * HOUR_MS);
    expect(publishClosedPeriods).toHaveBeenCalledTimes(1);
  });
});
