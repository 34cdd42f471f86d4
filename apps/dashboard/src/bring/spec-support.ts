import type { Connection, ImportBatch } from '@understory/contracts';
import { Visit } from '../shell/spec-support';
import { BringPage } from './bring.page';
import { CALENDAR_WORKER } from './calendar-reader';
import { type ReadAnswer, type ReadRequest, answerRequest } from './worker-answer';

/** For specs: a worker that does its work on the page's own thread. */
export class InlineWorker {
  onmessage: ((event: { data: ReadAnswer }) => void) | null = null;
  onerror: (() => void) | null = null;
  isTerminated = false;

  postMessage(request: ReadRequest): void {
    void answerRequest(request, (data) => this.onmessage?.({ data }));
  }

  terminate(): void {
    this.isTerminated = true;
    this.onmessage = null;
  }
}

export const BRING_ROUTES = [
  {
    path: 'bring',
    title: 'Bring my week',
    component: BringPage,
    providers: [{ provide: CALENDAR_WORKER, useValue: () => new InlineWorker() }],
  },
];

/** The page at its first step, with the connections and batches there are. */
export async function openedBring(
  connections: Connection[] = [],
  batches: ImportBatch[] = [],
): Promise<Visit> {
  const visit = await Visit.create(BRING_ROUTES);
  await visit.open('/bring');
  await visit.answer('GET', 'api/connections', { connections });
  await visit.answer('GET', 'api/imports', { batches });
  return visit;
}

/** A connection of long standing. */
export function aConnection(changes: Partial<Connection> = {}): Connection {
  return {
    id: '0192f0c0-0000-7000-8000-0000000000c1',
    alias: 'Lena',
    kind: 'supervision',
    agreement: { rhythmDays: 14, minutes: 60, balance: 0.5, isFlexible: false },
    lastMetOn: null,
    isEvaluative: false,
    isActive: true,
    version: 1,
    createdOn: '2026-01-01',
    ...changes,
  };
}

/** A batch that can still be taken back. */
export function aBatch(changes: Partial<ImportBatch> = {}): ImportBatch {
  const now = Temporal.Now.instant();
  return {
    id: '0192f0c0-0000-7000-8000-0000000000b1',
    committedAt: now.toString(),
    added: 12,
    changed: 0,
    unchanged: 0,
    undoneAt: null,
    undoableUntil: now.add({ hours: 24 * 30 }).toString(),
    ...changes,
  };
}

/** A file of one calendar; days are counted from today in London. */
export function calendarFile(...events: string[][]): File {
  const lines = ['BEGIN:VCALENDAR', 'X-WR-CALNAME:Practice', ...events.flat(), 'END:VCALENDAR'];
  return new File([lines.join('\r\n')], 'practice.ics', { type: 'text/calendar' });
}

/** One event at 10:00 UTC, so many days from today. */
export function anEvent(title: string, days: number, minutes = 50, ...more: string[]): string[] {
  const day = Temporal.Now.plainDateISO('UTC').add({ days }).toString().replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${title.replace(/\W/g, '')}${days}@example.com`,
    `DTSTART:${day}T100000Z`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${title}`,
    ...more,
    'END:VEVENT',
  ];
}
