import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { getByLabelText, getByRole } from '@testing-library/dom';
import type {
  CaseLately,
  Log,
  LogSession,
  SaveSeries,
  Series,
  Session,
} from '@understory/contracts';
import { epochDay, occurrenceId } from '@understory/domain';
import { aCase, aSeries } from '../cases/spec-cases';
import type { Deed } from '../done/last-done';
import { loggedDay } from '../log/spec-support';
import { INES, Visit, type } from '../shell/spec-support';
import { SessionSheet } from './session-sheet';
import { clockAt, session, week } from './spec-support';

export const K14 = aCase('K-14', { acuity: 'complex', isTraumaFocused: true });
export const C07 = aCase('C-07', { kind: 'couple', minutes: 80, nextOn: null });
export const G1 = aCase('G-1', { kind: 'group', minutes: 90, nextOn: null });
export const TUESDAYS = aSeries(K14.id);
/** What the series expects today; nothing is written of it yet. */
export const EXPECTED = session('14:00', {
  id: occurrenceId(TUESDAYS.id, epochDay('2026-11-24')),
  caseId: K14.id,
  series: { id: TUESDAYS.id, on: '2026-11-24' },
  version: 0,
});

interface Opened {
  readonly session?: Session;
  readonly on?: string;
  readonly cases?: readonly CaseLately[];
  /** Null answers nothing yet. */
  readonly series?: readonly Series[] | null;
  readonly sessions?: readonly Session[];
  readonly log?: Partial<Log>;
}

@Component({
  imports: [SessionSheet],
  template: `<us-session-sheet
    timeZone="Europe/London"
    [session]="opened.session ?? null"
    [on]="opened.on"
    (done)="note($event)"
  />`,
})
class Host {
  static opened: Opened = {};
  static deed: Deed | null = null;
  protected readonly opened = Host.opened;

  protected note(deed: Deed): void {
    Host.deed = deed;
  }
}

/** The sheet on Tuesday 24 November at 12:44, and what a person can do with it. */
export async function openSheet(opened: Opened = {}) {
  Host.opened = opened;
  Host.deed = null;
  TestBed.configureTestingModule({ providers: [clockAt('12:44')] });
  const visit = await Visit.create([{ path: '', component: Host }]);
  await visit.open('/');
  visit.answerWho(INES);
  await visit.settle();
  await visit.answer('GET', 'api/cases', { cases: opened.cases ?? [K14, C07, G1] });
  if (opened.session?.series && opened.series !== null) {
    await visit.answer('GET', 'api/series', { series: opened.series ?? [TUESDAYS] });
  }
  await answerLog(visit, opened);
  return { visit, page: visit.page, ...hands(visit) };
}

function hands(visit: Visit) {
  const { page } = visit;
  return {
    field: (label: string) => getByLabelText<HTMLInputElement>(page, label),
    press: async (name: string | RegExp) => {
      getByRole(page, 'button', { name }).click();
      await visit.settle();
    },
    tap: async (name: string) => {
      getByRole(page, 'radio', { name }).click();
      await visit.settle();
    },
    write: async (label: string, text: string) => {
      type(getByLabelText(page, label), text);
      await visit.settle();
    },
    /** Takes back what was done; the writes are answered as they come. */
    undo: async () => {
      void Host.deed?.undo();
      await visit.settle();
    },
    deed: () => Host.deed,
  };
}

/** Answers every log that is asked for with these sessions. */
export async function answerLog(visit: Visit, { sessions = [], log = {} }: Opened): Promise<void> {
  const days = week().map(({ on }) => loggedDay(on));
  const cases = [{ id: K14.id, code: K14.code }];
  for (const request of visit.server.match(({ url }) => url.startsWith('api/log'))) {
    const none = { otherTime: [], contacts: [], connections: [] };
    request.flush({ ...none, days, sessions, cases, ...log });
  }
  await visit.settle();
}

/** The one write that is on its way, answered as the server would. */
export async function written<T = LogSession>(visit: Visit, path = 'sessions') {
  const request = visit.server.expectOne(
    ({ method, url }) => method === 'PUT' && url.startsWith(`api/${path}/`),
  );
  const body = request.request.body as T & { version: number };
  const id = request.request.url.split('/').at(-1) ?? '';
  request.flush({ ...body, id, version: body.version + 1, ...(path === 'series' && NO_PAST) });
  await visit.settle();
  return { id, body };
}

export const writtenSeries = (visit: Visit) => written<SaveSeries>(visit, 'series');

export async function removed(visit: Visit): Promise<string> {
  const request = visit.server.expectOne(({ method }) => method === 'DELETE');
  request.flush(null);
  await visit.settle();
  return request.request.url;
}

const NO_PAST = { continues: null };
