import { Component, computed, input, output } from '@angular/core';
import type { Session } from '@understory/contracts';
import type { SessionOutcome } from '@understory/domain';
import {
  ACTIONS,
  DAY_TEXTS,
  OUTCOME_NAMES,
  SESSION_LIST_TEXTS,
  SESSION_TEXTS,
  outcomeName,
  sessionDetails,
  sessionName,
  sessionTitle,
} from '@understory/wording';
import { CsvButton } from '../shared/csv-button';
import { Icon } from '../shared/icon';
import { lane } from '../shell/outbox-lane';
import { DRAWN, type DayContact, type DaySession } from './day-session';
import { FirstDay } from './first-day';

export interface Marking {
  readonly session: Session;
  /** What its row is called. */
  readonly name: string;
  readonly outcome: SessionOutcome;
}

/** Outcomes that are one tap away once a session is over; the rest are behind "Other". */
const QUICK: readonly SessionOutcome[] = ['no-show', 'late-cancel'];

/** The day as a list: what happened, what asks to be marked, what is still to come; two ways to begin before there is anything. */
@Component({
  selector: 'us-session-list',
  imports: [CsvButton, FirstDay, Icon],
  templateUrl: './session-list.html',
  styleUrl: './session-list.css',
})
export class SessionList {
  readonly sessions = input.required<readonly DaySession[]>();
  readonly contacts = input.required<readonly DayContact[]>();
  readonly isFirstDay = input.required<boolean>();
  readonly marked = output<Marking>();
  readonly changing = output<Session>();

  protected readonly texts = SESSION_LIST_TEXTS;
  protected readonly session = SESSION_TEXTS;
  protected readonly change = ACTIONS.change;
  protected readonly outcomes = OUTCOME_NAMES;
  protected readonly quick = QUICK;
  protected readonly heading = computed(() => headingOf(this.sessions()));
  private readonly entries = computed(() =>
    [...this.sessions(), ...this.contacts()].sort((a, b) => a.start - b.start),
  );
  protected readonly cut = computed(() => {
    const all = this.entries().length;
    return all > DRAWN ? SESSION_LIST_TEXTS.shown(DRAWN, all) : '';
  });
  protected readonly rows = computed(() => {
    const firstToMark = this.sessions().find(({ state }) => state === 'to-mark');
    const gapBefore = nextAfterGap(this.sessions());
    const unsent = lane.waiting();
    return this.entries()
      .slice(0, DRAWN)
      .map((day) => {
        if ('contact' in day) {
          return { ...day, ...entryOf(day), session: null, key: day.contact.id, gap: '' };
        }
        const isUnsent = unsent.has(day.session.id);
        const entry = entryOf(day);
        return {
          ...day,
          ...entry,
          key: day.session.id,
          contact: null,
          name: sessionName(day),
          details: isUnsent ? SESSION_LIST_TEXTS.unsent(entry.details) : entry.details,
          isUnsent,
          isHeld: day.session.outcome === 'held',
          isNow: day === firstToMark,
          gap: day === gapBefore ? DAY_TEXTS.freeUntil(day.startClock) : '',
        };
      });
  });
  /** The drawing above and this list as a file: all of the day, however many are drawn. */
  protected readonly file = computed(() => [
    SESSION_LIST_TEXTS.file.columns,
    ...this.entries().map((day) => {
      const { title, details, outcome } = entryOf(day);
      return [day.startClock, day.endClock, title, details, outcome];
    }),
  ]);
}

function entryOf(day: DaySession | DayContact) {
  if ('session' in day) {
    return {
      title: sessionTitle(day),
      details: sessionDetails(day),
      outcome: outcomeName(day.session),
    };
  }
  const { minutes, isHeld } = day.contact;
  return {
    title: day.alias || SESSION_LIST_TEXTS.contact,
    details: SESSION_LIST_TEXTS.support(minutes),
    outcome: isHeld ? SESSION_LIST_TEXTS.met : SESSION_LIST_TEXTS.missed,
  };
}

function headingOf(sessions: readonly DaySession[]): string {
  const toMark = sessions.filter(({ state }) => state === 'to-mark').length;
  if (toMark > 0) return SESSION_LIST_TEXTS.toMark(toMark);
  const later = sessions.filter(({ state }) => state === 'later').length;
  if (later > 0) return SESSION_LIST_TEXTS.toCome(later);
  return sessions.length === 0 ? SESSION_LIST_TEXTS.sessions : SESSION_LIST_TEXTS.allMarked;
}

/** The session that ends a stretch of free time now, where something already lies behind it. */
function nextAfterGap(sessions: readonly DaySession[]): DaySession | undefined {
  if (sessions.some(({ state }) => state === 'running')) return undefined;
  const next = sessions.find(({ state }) => state === 'later');
  return sessions.some(({ state }) => state !== 'later') ? next : undefined;
}
