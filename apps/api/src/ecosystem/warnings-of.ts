import type { Connection, Warning } from '@understory/contracts';
import {
  byTelling,
  comesFirst,
  type EpochDay,
  isAbout,
  isoDate,
  isSnoozed,
  namedConnection,
  type Snooze,
  type StandingWarning,
  type WarningLife,
} from '@understory/domain';
import { warningSentences } from '@understory/wording';

/** What is kept beside the log, as of a day. */
export interface KeptLives {
  readonly lives: readonly WarningLife[];
  readonly today: EpochDay;
}

/**
 * Standing warnings with their sentences and what is known of their lives: told ones first, then those that wait for their week,
 * then those that rest; each in the order of telling. One that no evaluation has met yet counts as waiting.
 */
export function warningsOf(
  warnings: readonly StandingWarning[],
  connections: ReadonlyMap<string, Connection>,
  { lives, today }: KeptLives,
): Warning[] {
  return warnings
    .map((warning) => ({ warning, life: lives.find((one) => isAbout(one, warning)) }))
    .map(({ warning, life }) => {
      const snooze = life && isSnoozed(life, today) ? life.snooze : null;
      const place = snooze ? RESTS : life?.toldOn == null ? WAITS : TOLD;
      return { warning, toldOn: life?.toldOn ?? null, snooze, place };
    })
    .sort((a, b) => a.place - b.place || byTelling(tellable(a.warning), tellable(b.warning)))
    .map(({ warning, toldOn, snooze }) => {
      const { code, subject, connectionId, raisedOn } = warning;
      const alias = connections.get(namedConnection(warning) ?? '')?.alias;
      return {
        code,
        subject,
        connectionId,
        raisedOn: isoDate(raisedOn),
        toldOn: toldOn === null ? null : isoDate(toldOn),
        snooze: snooze && snoozeOf(snooze),
        ...warningSentences(warning, { alias }),
      };
    });
}

const TOLD = 0;
const WAITS = 1;
const RESTS = 2;

function tellable(warning: StandingWarning) {
  return { ...warning, comesFirst: comesFirst(warning) };
}

function snoozeOf({ until, ...rest }: Snooze): NonNullable<Warning['snooze']> {
  return { ...rest, until: isoDate(until) };
}
