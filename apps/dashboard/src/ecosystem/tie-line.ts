import type { Cell } from '@understory/charts';
import type { Tie } from '@understory/contracts';
import { TIE_LIST_TEXTS, gapWords, isMetAbout, tieAloud } from '@understory/wording';
import { tiltWords } from '../connections/tie-words';
import type { MapTie } from './map/map-tie';

/** "49 of 14 days, both ways": the facts below a tie's name. */
export function tieLine(tie: Tie): string {
  const { gapDays, giveAndTake, connection } = tie;
  const { rhythmDays } = connection.agreement;
  return gapDays === null
    ? TIE_LIST_TEXTS.notMetYet(rhythmDays)
    : TIE_LIST_TEXTS.met(gapDays, rhythmDays, tiltWords(giveAndTake), isMetAbout(tie));
}

/** A tie as it is read out on the map: name, kind, word and facts. */
export function tieName(tie: Tie): string {
  const { alias, kind } = tie.connection;
  return tieAloud(alias, kind, tie.word, tieLine(tie));
}

/** What the map draws, as a table; what is not known is an empty cell. */
export function tieTable(ties: readonly Tie[]): Cell[][] {
  const rows = ties.map((tie) => [
    tie.connection.alias,
    tie.connection.kind,
    tie.word,
    tie.gapDays,
    tie.connection.agreement.rhythmDays,
    tie.recentContacts,
    rounded(tie.giveAndTake),
    rounded(tie.vitality),
  ]);
  return [TIE_LIST_TEXTS.table, ...rows];
}

export function mapTie(tie: Tie): MapTie {
  const { connection, word, gapDays, recentContacts, giveAndTake } = tie;
  return {
    id: connection.id,
    kind: connection.kind,
    word,
    name: connection.alias,
    when: gapWords(gapDays, isMetAbout(tie)),
    gapDays,
    recentContacts,
    giveAndTake,
    count: 1,
  };
}

/** Four decimals; a number, so that no spreadsheet takes a minus for a formula. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
