import {
  COMPONENTS,
  type ComponentName,
  type EcosystemReading,
  type StandingWarning,
} from '@understory/domain';
import type { Aliases, StateSentence } from '../wording';
import { listed } from './listed';
import { STATE_NAMES } from './names';
import { plural } from './plural';
import { quietClause } from './quiet-clause';
import { sentence } from './sentence';
import { tieCounts } from './tie-counts';
import { tieName } from './tie-name';

/** Named one by one up to here; more are counted. */
const MOST_NAMES = 2;
/** Ties that make a picture of a whole. */
const PICTURE_FROM = 3;

const BARE: Readonly<Record<ComponentName, string>> = {
  roots: 'there is little living support',
  spare: 'little would be left without your strongest tie',
  cover: 'support does not stand on all sides',
  headroom: 'your work leaves no headroom',
  evenness: 'you give much more than you meant to',
  rest: 'there is hardly any rest',
};

/**
 * The sentence at the head of the ecosystem: what is found, and what eases it.
 *
 * @param reading The ecosystem.
 * @param aliases Names by connection id; the kind speaks where one is missing.
 * @returns Finding and relief, each one whole sentence or two.
 * @example stateSentence(reading, { [id]: 'Peer trio' })
 * // { finding: 'Stretched: your peer trio has grown thin.', relief: 'Seven of ten ties are alive, …' }
 */
export function stateSentence(reading: EcosystemReading, aliases: Aliases): StateSentence {
  const { word, ties } = reading;
  if (word === 'not-enough-yet') {
    return { finding: `${STATE_NAMES[word]}.`, relief: 'That is unknown, not low.' };
  }
  if (isOnlyBegun(reading)) {
    const finding = sentence(`${plural(ties.length, 'tie is', 'ties are')} listed so far`);
    return { finding, relief: 'Three to five make a picture.' };
  }
  const { reason, named } = reasonOf(reading, aliases);
  const counts = { alive: 0, due: 0, thin: 0, new: 0 };
  for (const tie of ties) counts[tie.word]++;
  return { finding: `${STATE_NAMES[word]}: ${reason}.`, relief: tieCounts(counts, named) };
}

/** So few ties leave support bare before anything is known of the rest: that is a beginning, not a finding. */
function isOnlyBegun({ word, warnings, ties }: EcosystemReading): boolean {
  return word === 'stretched' && warnings.length === 0 && ties.length < PICTURE_FROM;
}

interface Reason {
  reason: string;
  /** Thin ties that the reason already speaks of. */
  named: number;
}

function reasonOf(
  { word, warnings, components, ties }: EcosystemReading,
  aliases: Aliases,
): Reason {
  const conditions = warnings.map((warning) => warning.code);
  if (conditions.includes('W4')) return { reason: 'your ties together carry little', named: 0 };
  const oneTrunk = warnings.find((warning) => warning.code === 'W3');
  if (oneTrunk !== undefined) return { reason: trunk(oneTrunk, aliases), named: 0 };
  const fading = warnings.filter((warning) => warning.code === 'W1');
  const named = fading.filter(({ connectionId }) =>
    ties.some((tie) => tie.id === connectionId && tie.word === 'thin'),
  ).length;
  const isAbove = conditions.includes('W9');
  if (fading.length > 0) {
    const more = isAbove ? ', and your work stands above what you agreed' : '';
    return { reason: grownThin(fading, aliases) + more, named };
  }
  if (isAbove) return { reason: 'your work stands above what you agreed', named: 0 };
  const bare = COMPONENTS.find((name) => components[name].word === 'bare');
  if (word === 'stretched' && bare !== undefined) return { reason: BARE[bare], named: 0 };
  return { reason: 'your ties carry what you do', named: 0 };
}

function trunk(warning: Extract<StandingWarning, { code: 'W3' }>, aliases: Aliases): string {
  const { strongestConnectionId: id, strongestKind, knownTies } = warning.facts;
  if (id === null) return 'no tie carries support at present';
  const { name } = tieName(aliases[id], strongestKind);
  return knownTies === 1
    ? `your support rests on ${name} alone`
    : `without ${name}, little support would be left`;
}

function grownThin(
  fading: readonly Extract<StandingWarning, { code: 'W1' }>[],
  aliases: Aliases,
): string {
  const [first] = fading;
  if (fading.length > MOST_NAMES) {
    return `${plural(fading.length, 'tie is', 'ties are')} long without a contact`;
  }
  const names = fading.map((warning) => tieName(aliases[warning.connectionId], warning.facts.kind));
  const [name] = names;
  if (fading.length === 1 && first && name) return quietClause(first.facts, name);
  return `${listed(names.map((tie) => tie.name))} are long without a contact`;
}
