import { TestBed } from '@angular/core/testing';
import {
  CALENDAR_WORKER,
  CalendarReader,
  type ReadingStop,
  ReadingStopped,
} from './calendar-reader';
import { InlineWorker, anEvent, calendarFile } from './spec-support';

const OPTIONS = { zone: 'Europe/London', from: '2020-01-01', to: '2040-01-01' };

/** A worker that never answers. */
class SilentWorker extends InlineWorker {
  override postMessage(): void {
    this.isTerminated = false;
  }
}

function reading(worker: InlineWorker): CalendarReader {
  TestBed.configureTestingModule({
    providers: [CalendarReader, { provide: CALENDAR_WORKER, useValue: () => worker }],
  });
  return TestBed.inject(CalendarReader);
}

async function whyStopped(read: Promise<unknown>): Promise<ReadingStop> {
  const error = await read.then(
    () => null,
    (met: unknown) => met,
  );
  if (!(error instanceof ReadingStopped)) throw new Error('it was read');
  return error.why;
}

describe('CalendarReader', () => {
  it('reads a file, tells how far it is, and lets the worker go', async () => {
    const worker = new InlineWorker();
    const reader = reading(worker);
    const { reading: found, hashes } = await reader.read(calendarFile(anEvent('AB', -1)), OPTIONS);
    expect(found.events.map(({ title }) => title)).toEqual(['AB']);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(reader.progress()).toBeGreaterThan(0);
    expect(worker.isTerminated).toBe(true);
  });

  it('stops the worker when it is cancelled', async () => {
    const worker = new SilentWorker();
    const reader = reading(worker);
    const read = whyStopped(reader.read(calendarFile(), OPTIONS));
    reader.cancel();
    expect(await read).toBe('cancelled');
    expect(worker.isTerminated).toBe(true);
  });

  it('stops a worker from outside that does not mind its time', async () => {
    const worker = new SilentWorker();
    const reader = reading(worker);
    const timers = jest.spyOn(globalThis, 'setTimeout').mockImplementation((work) => {
      if (typeof work === 'function') queueMicrotask(() => work());
      return 0 as never;
    });
    const file = { slice: () => ({ arrayBuffer: async () => new ArrayBuffer(0) }) };
    const why = await whyStopped(reader.read(file as unknown as Blob, OPTIONS));
    timers.mockRestore();
    expect(why).toBe('took-too-long');
    expect(worker.isTerminated).toBe(true);
  });

  it('says where the worker fails, or the file cannot be opened', async () => {
    const failing = new InlineWorker();
    failing.postMessage = () => failing.onmessage?.({ data: { type: 'failed', message: 'x' } });
    expect(await whyStopped(reading(failing).read(calendarFile(), OPTIONS))).toBe('failed');
    const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('moved')) }) };
    TestBed.resetTestingModule();
    const reader = reading(new InlineWorker());
    expect(await whyStopped(reader.read(gone as unknown as Blob, OPTIONS))).toBe('not-opened');
  });
});
