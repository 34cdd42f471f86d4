import {
  type CalendarReading,
  type ReadingOptions,
  eventHash,
  readCalendar,
} from '@understory/intake';

/** What the page asks of the worker: one file, once. */
export interface ReadRequest {
  readonly bytes: ArrayBuffer;
  readonly options: Pick<ReadingOptions, 'zone' | 'from' | 'to' | 'formats'>;
}

/** A file as read, with the hash of each event in the same order. */
export interface ReadFile {
  readonly reading: CalendarReading;
  readonly hashes: readonly string[];
}

/** What the worker says on the way and at the end. */
export type ReadAnswer =
  | { readonly type: 'progress'; readonly done: number }
  | ({ readonly type: 'read' } & ReadFile)
  | { readonly type: 'failed'; readonly message: string };

/** Reads a file and says so by messages; a failure is a message too. */
export async function answerRequest(
  { bytes, options }: ReadRequest,
  say: (answer: ReadAnswer) => void,
): Promise<void> {
  try {
    if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
    const reading = readCalendar(new Uint8Array(bytes), {
      ...options,
      onProgress: (done) => say({ type: 'progress', done }),
    });
    const hashes = await Promise.all(reading.events.map(eventHash));
    say({ type: 'read', reading, hashes });
  } catch (error) {
    say({ type: 'failed', message: String(error) });
  }
}
