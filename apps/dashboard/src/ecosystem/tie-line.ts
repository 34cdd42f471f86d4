import type { Tie } from '@understory/contracts';
import { KIND_NAMES, TIE_WORD_NAMES } from '@understory/wording';
import { gapWords, rhythmWords, tiltWords } from '../connections/tie-words';
import type { MapTie } from './map/map-tie';

/** "49 of 14 days, both ways": the facts below a tie's name. */
export function tieLine({ gapDays, giveAndTake, connection }: Tie): string {
  const { rhythmDays } = connection.agreement;
  if (gapDays === null) return `${rhythmWords(rhythmDays)}, not met yet`;
  const tilt = tiltWords(giveAndTake);
  const days = `${gapDays} of ${rhythmDays} days`;
  return tilt === '' ? days : `${days}, ${tilt}`;
}

/** A tie as it is read out on the map: name, kind, word and facts. */
export function tieName(tie: Tie): string {
  const { alias, kind } = tie.connection;
  return `${alias}: ${KIND_NAMES[kind].toLowerCase()}, ${TIE_WORD_NAMES[tie.word]}, ${tieLine(tie)}`;
}

export function mapTie(tie: Tie): MapTie {
  const { connection, word, gapDays, recentContacts, giveAndTake } = tie;
  return {
    id: connection.id,
    kind: connection.kind,
    word,
    name: connection.alias,
    when: gapWords(gapDays),
    gapDays,
    recentContacts,
    giveAndTake,
    count: 1,
  };
}
