import { signal } from '@angular/core';
import { CONNECTION_KINDS, type ConnectionKind, epochDay, isoDate } from '@understory/domain';
import { SUGGESTED_ALIASES, TIE_DRAFT_TEXTS } from '@understory/wording';
import { v7 as uuidv7 } from 'uuid';
import { startingAgreement } from './tie-words';

/** One tap each, by kind; the name is a beginning. */
export const SUGGESTIONS = CONNECTION_KINDS.map((kind) => ({
  kind,
  alias: SUGGESTED_ALIASES[kind],
}));

const { answers } = TIE_DRAFT_TEXTS.lastMet;

/** Answers to "When did you last meet?", with the days before today that each stands for. */
export const LAST_MET = [
  { value: 'today', label: answers.today, days: 0 },
  { value: 'week', label: answers.week, days: 3 },
  { value: 'fortnight', label: answers.fortnight, days: 14 },
  { value: 'month', label: answers.month, days: 30 },
  { value: 'date', label: answers.date, days: null },
  { value: 'unknown', label: answers.unknown, days: null },
] as const;
export type LastMet = (typeof LAST_MET)[number]['value'];

/** A connection in the making. Its id is made once, so that saving twice changes nothing. */
export class TieDraft {
  readonly id = uuidv7();
  readonly alias = signal('');
  readonly rhythmDays = signal(14);
  readonly minutes = signal(60);
  /** Null until answered: nothing is taken for granted here. */
  readonly lastMet = signal<LastMet | null>(null);
  readonly lastMetDate = signal('');
  /** As is usual for the kind, until it is said otherwise. */
  readonly balance = signal(0);
  readonly isFlexible = signal(false);
  readonly isEvaluative = signal(false);
  readonly isSaved = signal(false);

  constructor(
    readonly kind: ConnectionKind,
    alias: string,
  ) {
    const { rhythmDays, minutes, balance } = startingAgreement(kind);
    this.alias.set(alias);
    this.rhythmDays.set(rhythmDays);
    this.minutes.set(minutes);
    this.balance.set(balance);
  }

  /** As a body; an open question stays `undefined`, for the contract to name. */
  body(today: string): unknown {
    return {
      alias: this.alias(),
      kind: this.kind,
      agreement: {
        rhythmDays: this.rhythmDays(),
        minutes: this.minutes(),
        balance: this.balance(),
        isFlexible: this.isFlexible(),
      },
      lastMetOn: this.lastMetOn(today),
      isEvaluative: this.isEvaluative(),
      isActive: true,
      version: 0,
    };
  }

  /** The day, null where it is not known, undefined where nothing was answered. */
  lastMetOn(today: string): string | null | undefined {
    const answer = this.lastMet();
    if (answer === null) return undefined;
    if (answer === 'unknown') return null;
    if (answer === 'date') return this.lastMetDate() || undefined;
    const days = LAST_MET.find(({ value }) => value === answer)?.days ?? 0;
    return isoDate(epochDay(today) - days);
  }
}

/** A name that none of the others has yet: "Friend", then "Friend 2". */
export function freeAlias(alias: string, taken: readonly string[]): string {
  if (!taken.includes(alias)) return alias;
  let number = 2;
  while (taken.includes(`${alias} ${number}`)) number += 1;
  return `${alias} ${number}`;
}
