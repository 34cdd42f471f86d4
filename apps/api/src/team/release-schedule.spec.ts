import { Clock } from '../clock';
import { Queue, type Work } from '../queue/queue';
import { PublisherService } from './publisher.service';
import { ReleaseSchedule } from './release-schedule';
import { startApp } from '../../test/support/app';

it('publishes by a job that comes round every hour', async () => {
  const app = await startApp();
  const queue = app.nest.get(Queue, { strict: false });
  const publisher = app.nest.get(PublisherService, { strict: false });
  const clock = new Clock();
  clock.now = () => Temporal.Instant.from('2026-03-04T12:00:00Z');
  const published = jest.spyOn(publisher, 'publishClosedPeriods').mockResolvedValue(undefined);
  const regularly = jest.spyOn(queue, 'handleRegularly');
  new ReleaseSchedule(queue, publisher, clock).onModuleInit();
  const [job, cron, work] = regularly.mock.calls[0] as [string, string, Work];
  expect([job, cron]).toEqual(['publish-releases', expect.stringMatching(/^\d+ \* \* \* \*$/)]);
  expect(published).not.toHaveBeenCalled();
  await work({});
  expect(published).toHaveBeenCalledWith(clock.now());
  await app.close();
});
