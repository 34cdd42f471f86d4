import {
  COMPONENTS,
  comesFirst,
  namedConnection,
  type ComponentName,
  type EcosystemReading,
  type StandingWarning,
} from '@understory/domain';
import type { Aliases, StateSentence } from '../wording';
import { evennessClause } from './evenness-sentence';
import { listed } from './listed';
import { STATE_NAMES } from './names';
import { plural } from './plural';
import { sentence, stopped } from './sentence';
import { tieCounts } from './tie-counts';
import { tieName } from './tie-name';
import { UNKNOWN_NOT_LOW } from './unknown-not-low';
import { warningClause } from './warning-sentences';

/** Named one by one up to here; more are counted. */
const MOST_NAMES = 2;
/** Ties that make a picture of a whole. */
const PICTURE_FROM = 3;

/** What eases a finding better than counting ties. */
const RELIEF: Partial<Readonly<Record<StandingWarning['code'], string>>> = {
  W12: 'That is common. Rest comes first.',
  W14: 'It speaks of what you stand in, not of you.',
};

/** What the word *thin* follows from, the gravest first. */
const THIN_CODES: readonly StandingWarning['code'][] = ['W4', 'W3', 'W2'];

const BARE: Readonly<Record<Exclude<ComponentName, 'evenness'>, string>> = {
  roots: 'there is little living support',
  spare: 'little would be left without your strongest tie',
  cover: 'support does not stand on all sides',
  headroom: 'your work leaves no headroom',
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
  const { word, ties, warnings } = reading;
  const lead = leading(reading);
  if (lead !== undefined && comesFirst(lead)) {
    const reason = sentence(warningClause(lead));
    return { finding: reason, relief: 'Everything else can wait.' };
  }
  if (word === 'not-enough-yet') {
    return { finding: `${STATE_NAMES[word]}.`, relief: UNKNOWN_NOT_LOW };
  }
  if (isOnlyBegun(reading)) {
    const finding = sentence(`${plural(ties.length, 'tie is', 'ties are')} listed so far`);
    return { finding, relief: 'Three to five make a picture.' };
  }
  const group = lead === undefined ? [] : alike(lead, warnings);
  const counts = { alive: 0, due: 0, thin: 0, new: 0 };
  for (const tie of ties) counts[tie.word]++;
  return {
    finding: `${STATE_NAMES[word]}: ${reasonOf(reading, group, aliases)}`,
    relief: easing(lead) ?? tieCounts(counts, thinTiesNamed(reading, group)),
  };
}

/** The gravest warning; where the word is *thin*, the gravest of those that it follows from. */
function leading({ word, warnings }: EcosystemReading): StandingWarning | undefined {
  const [first] = warnings;
  if (word !== 'thin' || (first !== undefined && comesFirst(first))) return first;
  const code = THIN_CODES.find((thin) => warnings.some((warning) => warning.code === thin));
  return warnings.find((warning) => warning.code === code) ?? first;
}

function easing(lead: StandingWarning | undefined): string | null {
  return (lead && RELIEF[lead.code]) ?? null;
}

/** So few ties leave support bare before anything is known of the rest: that is a beginning, not a finding. */
function isOnlyBegun({ word, warnings, ties }: EcosystemReading): boolean {
  return word === 'stretched' && warnings.length === 0 && ties.length < PICTURE_FROM;
}

/** Ties that fade are told together, each other warning by itself. */
function alike(lead: StandingWarning, warnings: readonly StandingWarning[]): StandingWarning[] {
  return lead.code === 'W1' ? warnings.filter(({ code }) => code === 'W1') : [lead];
}

function reasonOf(
  reading: EcosystemReading,
  group: readonly StandingWarning[],
  aliases: Aliases,
): string {
  const { word, warnings } = reading;
  const [lead] = group;
  if (lead === undefined) return `${withoutWarning(reading)}.`;
  const first = told(group, aliases);
  const others = warnings.filter((warning) => !group.includes(warning));
  const [second] = others;
  if (word === 'thin' || second === undefined) return stopped(first);
  const also = alike(second, others);
  return others.length === also.length
    ? stopped(`${first}, and ${told(also, aliases)}`)
    : `${first}, and ${plural(others.length, 'more warning stands', 'more warnings stand')}.`;
}

/** One warning by its own clause; several ties that fade by name, or by their number. */
function told(group: readonly StandingWarning[], aliases: Aliases): string {
  const [first] = group;
  if (first === undefined) return '';
  if (group.length > MOST_NAMES) {
    return `${plural(group.length, 'tie is', 'ties are')} long without a contact`;
  }
  if (group.length === 1) return warningClause(first, aliases[namedConnection(first) ?? '']);
  const names = group.flatMap((warning) =>
    warning.code === 'W1' ? [tieName(aliases[warning.connectionId], warning.facts.kind).name] : [],
  );
  return `${listed(names)} are long without a contact`;
}

/** Thin ties that the finding already speaks of. */
function thinTiesNamed({ ties }: EcosystemReading, group: readonly StandingWarning[]): number {
  return group.filter(
    ({ code, connectionId }) =>
      code === 'W1' && ties.some((tie) => tie.id === connectionId && tie.word === 'thin'),
  ).length;
}

function withoutWarning({ word, components, overFunctioning }: EcosystemReading): string {
  const bare = COMPONENTS.find((name) => components[name].word === 'bare');
  if (word !== 'stretched' || bare === undefined) return 'your ties carry what you do';
  return bare === 'evenness' ? evennessClause('bare', overFunctioning) : BARE[bare];
}
