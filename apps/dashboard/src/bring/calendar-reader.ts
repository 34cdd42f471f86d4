import { Injectable, InjectionToken, inject, signal } from '@angular/core';
import { IMPORT_CAPS } from '@understory/contracts';
import type { READING_STOPS } from '@understory/wording';
import type { ReadAnswer, ReadFile, ReadRequest } from './worker-answer';

/** Starts a worker that reads one calendar; given by the routes, where the bundler sees its file. */
export const CALENDAR_WORKER = new InjectionToken<() => Worker>('calendar worker');

/** The worker minds its own time; this much later it is stopped from outside. */
const GRACE_SECONDS = 5;

export type ReadingStop = keyof typeof READING_STOPS;

/** Why a file was not read, as a rejection. */
export class ReadingStopped extends Error {
  constructor(readonly why: ReadingStop) {
    super(why);
  }
}

/** Reads one file at a time in a worker, so that the page stays awake and can stop it. */
@Injectable()
export class CalendarReader {
  private readonly startWorker = inject(CALENDAR_WORKER);
  private readonly done = signal(0);
  private stop: ((why: ReadingStop) => void) | null = null;

  /** 0 to 1. */
  readonly progress = this.done.asReadonly();

  /** @throws {ReadingStopped} Where it was cancelled, took too long, or could not be opened or read. */
  read(file: Blob, options: ReadRequest['options']): Promise<ReadFile> {
    this.cancel();
    this.done.set(0);
    const worker = this.startWorker();
    const limit = (IMPORT_CAPS.seconds + GRACE_SECONDS) * 1000;
    const watch = setTimeout(() => this.stop?.('took-too-long'), limit);
    const stopped = new Promise<never>((_, refuse) => {
      this.stop = (why) => refuse(new ReadingStopped(why));
    });
    const reading = opened(file).then((bytes) => this.inWorker(worker, { bytes, options }));
    return Promise.race([reading, stopped]).finally(() => {
      clearTimeout(watch);
      worker.terminate();
    });
  }

  cancel(): void {
    this.stop?.('cancelled');
  }

  private inWorker(worker: Worker, request: ReadRequest): Promise<ReadFile> {
    return new Promise((settle, refuse) => {
      worker.onerror = () => refuse(new ReadingStopped('failed'));
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.type === 'progress') this.done.set(data.done);
        else if (data.type === 'read') settle({ reading: data.reading, hashes: data.hashes });
        else refuse(new ReadingStopped('failed'));
      };
      worker.postMessage(request, [request.bytes]);
    });
  }
}

/** One byte more than is read, so that the reader sees that there was more. */
async function opened(file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.slice(0, IMPORT_CAPS.bytes + 1).arrayBuffer();
  } catch {
    throw new ReadingStopped('not-opened');
  }
}
