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
import { Icon } from '../shared/icon';
import { lane } from '../shell/outbox-lane';
import type { DayContact, DaySession } from './day-session';

export interface Marking {
  readonly session: Session;
  /** What its row is called. */
  readonly name: string;
  readonly outcome: SessionOutcome;
}

/** Outcomes that are one tap away once a session is over; the rest are behind "Other". */
const QUICK: readonly SessionOutcome[] = ['no-show', 'late-cancel'];

/** The day as a list: what happened, what asks to be marked, what is still to come. */
@Component({
  selector: 'us-session-list',
  imports: [Icon],
  templateUrl: './session-list.html',
  styleUrl: './session-list.css',
})
export class SessionList {
  readonly sessions = input.required<readonly DaySession[]>();
  readonly contacts = input.required<readonly DayContact[]>();
  readonly marked = output<Marking>();
  readonly changing = output<Session>();

  protected readonly texts = SESSION_LIST_TEXTS;
  protected readonly session = SESSION_TEXTS;
  protected readonly change = ACTIONS.change;
  protected readonly outcomes = OUTCOME_NAMES;
  protected readonly quick = QUICK;
  protected readonly heading = computed(() => headingOf(this.sessions()));
  protected readonly rows = computed(() => {
    const firstToMark = this.sessions().find(({ state }) => state === 'to-mark');
    const gapBefore = nextAfterGap(this.sessions());
    const unsent = lane.waiting();
    const work = this.sessions().map((day) => {
      const isUnsent = unsent.has(day.session.id);
      const details = sessionDetails(day);
      return {
        ...day,
        key: day.session.id,
        contact: null,
        title: sessionTitle(day),
        name: sessionName(day),
        details: isUnsent ? SESSION_LIST_TEXTS.unsent(details) : details,
        isUnsent,
        outcome: outcomeName(day.session),
        isHeld: day.session.outcome === 'held',
        isNow: day === firstToMark,
        gap: day === gapBefore ? DAY_TEXTS.freeUntil(day.startClock) : '',
      };
    });
    const support = this.contacts().map((met) => ({
      ...met,
      session: null,
      key: met.contact.id,
      gap: '',
      title: met.alias || SESSION_LIST_TEXTS.contact,
      details: SESSION_LIST_TEXTS.support(met.contact.minutes),
    }));
    return [...work, ...support].sort((a, b) => a.start - b.start);
  });
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
