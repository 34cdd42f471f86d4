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
  type TieReading,
} from '@understory/domain';
import { isDayAbout, warningSentences } from '@understory/wording';
import type { StandingLife } from '../warnings/warning-lives';

/** What is kept beside the log, as of a day. */
export interface KeptLives {
  readonly lives: readonly StandingLife[];
  readonly today: EpochDay;
  /** The ties as they are read on that day. */
  readonly ties: readonly Pick<TieReading, 'id' | 'recentContacts'>[];
}

/**
 * Standing warnings with their sentences and what is known of their lives: told ones first, then those that wait for their week,
 * then those that rest or are of a kind that was asked to be quiet; each in the order of telling. One that no evaluation has met yet counts as waiting.
 */
export function warningsOf(
  warnings: readonly StandingWarning[],
  connections: ReadonlyMap<string, Connection>,
  { lives, today, ties }: KeptLives,
): Warning[] {
  return warnings
    .map((warning) => ({ warning, life: lives.find((one) => isAbout(one, warning)) }))
    .map(({ warning, life }) => {
      const snooze = life && isSnoozed(life, today) ? life.snooze : null;
      const isQuietKind = life?.isQuietKind ?? false;
      const place = snooze || isQuietKind ? RESTS : life?.toldOn == null ? WAITS : TOLD;
      return { warning, toldOn: life?.toldOn ?? null, snooze, isQuietKind, place };
    })
    .sort((a, b) => a.place - b.place || byTelling(tellable(a.warning), tellable(b.warning)))
    .map(({ warning, toldOn, snooze, isQuietKind }) => {
      const { code, subject, connectionId, raisedOn } = warning;
      const connection = connections.get(namedConnection(warning) ?? '');
      const alias = connection?.alias;
      const isLogged = ties.some((tie) => tie.id === connection?.id && tie.recentContacts > 0);
      return {
        code,
        subject,
        connectionId,
        raisedOn: isoDate(raisedOn),
        toldOn: toldOn === null ? null : isoDate(toldOn),
        snooze: snooze && snoozeOf(snooze),
        isQuietKind,
        ...warningSentences(warning, {
          alias,
          isDayAbout: isMetAbout(warning, connection, isLogged),
        }),
      };
    });
}

/** Whether the day from which a tie is quiet rests on an answer alone, as far as is known. */
function isMetAbout(
  warning: StandingWarning,
  connection: Connection | undefined,
  isLogged: boolean,
): boolean {
  if (warning.code !== 'W1' || !connection || warning.facts.lastContactOn === null) return false;
  return isDayAbout({ lastContactOn: isoDate(warning.facts.lastContactOn), connection }, isLogged);
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
