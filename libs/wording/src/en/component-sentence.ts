import {
  ANSWER_SPEAKS_DAYS,
  INVENTORY_SPEAKS_DAYS,
  ZONES,
  type ComponentName,
  type ComponentWord,
  type EcosystemReading,
  type RestSource,
  type Zone,
} from '@understory/domain';
import { evennessSentence } from './evenness-sentence';
import { fromAgreed } from './from-agreed';
import { listed } from './listed';
import { NOT_ENOUGH_YET } from './names';
import { plural } from './plural';
import { sentence } from './sentence';
import { smallNumber } from './small-number';

/** What each component needs before it can be read. */
const NEEDS: Readonly<Record<Exclude<ComponentName, 'rest'>, string>> = {
  roots: 'It needs one tie with a contact.',
  spare: 'It needs one tie with a contact.',
  cover: 'It needs one tie with a contact.',
  headroom: 'It needs an agreed capacity and a week of sessions.',
  evenness: 'It needs give-and-take of a contact, a check-in, or unseen work.',
};

const REST_NEEDS: Readonly<Record<RestSource, string>> = {
  'check-in': `It needs a check-in of the last ${weeks(ANSWER_SPEAKS_DAYS)} weeks.`,
  inventory: `It needs an inventory of the last ${weeks(INVENTORY_SPEAKS_DAYS)} weeks.`,
};

/** Support in one zone from which that side carries: there, its cover is one half. */
const CARRIES_FROM = 0.35;

/**
 * A component in one sentence or two, without a number of its own.
 *
 * @param name One of the six.
 * @param reading The ecosystem it belongs to.
 * @returns What it rests on; where it is unknown, that it is, and what it needs.
 * @example componentSentence('roots', reading) // 'Seven ties are alive. That is plenty to stand on.'
 */
export function componentSentence(name: ComponentName, reading: EcosystemReading): string {
  const { word } = reading.components[name];
  if (word === null) {
    return `${NOT_ENOUGH_YET} ${name === 'rest' ? REST_NEEDS[reading.restFrom] : NEEDS[name]}`;
  }
  return SENTENCES[name](word, reading);
}

const SENTENCES: Readonly<
  Record<ComponentName, (word: ComponentWord, reading: EcosystemReading) => string>
> = {
  roots: (word, reading) => {
    const amount = { ample: 'plenty', enough: 'enough', low: 'little', bare: 'very little' }[word];
    const ties = sentence(livingTies(reading));
    if (isOneTie(reading)) return `${ties} One is a beginning; three to five make a picture.`;
    return `${ties} That is ${amount} to stand on.`;
  },
  spare: (word, reading) => {
    if (isOneTie(reading)) return 'With one tie listed, none can be spare yet.';
    const mass = reading.supportMass ?? 0;
    const share = mass === 0 ? 0 : (reading.spareSupport ?? 0) / mass;
    if (share === 0) return 'Without your strongest tie, nothing would be left at present.';
    const part = share > 0.6 ? 'most' : share >= 0.4 ? 'about half' : 'little';
    const isLittle = (word === 'low' || word === 'bare') && share >= 0.4;
    const left = `Without your strongest tie, ${part} of it would still be there.`;
    return isLittle ? `${left} There is not much to begin with.` : left;
  },
  cover: (_word, reading) => coverSentence(reading),
  headroom: (_word, { load }) => {
    const distance = load === null ? null : fromAgreed(load);
    return distance === null
      ? 'You carry what you agreed.'
      : `You carry about ${distance} than you agreed.`;
  },
  evenness: (word, { overFunctioning }) => evennessSentence(word, overFunctioning),
  rest: (word, { restFrom }) => {
    const amount = { ample: 'plenty of', enough: 'enough', low: 'little', bare: 'hardly any' }[
      word
    ];
    return restFrom === 'check-in'
      ? `Your last check-in tells of ${amount} energy.`
      : `By your last inventory, work leaves ${amount} rest.`;
  },
};

/** A single tie is always the strongest and the only one: that says nothing of it. */
function isOneTie({ ties }: EcosystemReading): boolean {
  return ties.length === 1;
}

function weeks(days: number): string {
  return smallNumber(days / 7);
}

function livingTies({ ties }: EcosystemReading): string {
  const alive = ties.filter((tie) => tie.word === 'alive').length;
  const due = ties.filter((tie) => tie.word === 'due').length;
  if (alive > 0) return `${plural(alive, 'tie is', 'ties are')} alive`;
  return due > 0
    ? `${plural(due, 'tie is', 'ties are')} due, none is alive`
    : 'no tie is alive or due';
}

function coverSentence({ ties }: EcosystemReading): string {
  const support = (zone: Zone) =>
    ties.reduce((sum, tie) => sum + (tie.zone === zone ? (tie.support ?? 0) : 0), 0);
  const isKnown = (zone: Zone) => ties.some((tie) => tie.zone === zone && tie.support !== null);
  const carrying = ZONES.filter((zone) => support(zone) >= CARRIES_FROM);
  const thin = ZONES.filter((zone) => isKnown(zone) && support(zone) < CARRIES_FROM);
  const open = ZONES.filter((zone) => !isKnown(zone));
  if (carrying.length === ZONES.length) return 'All three sides carry: held, alongside and beyond.';
  const parts = [
    carrying.length > 0 && `${listed(carrying)} ${carrying.length === 1 ? 'carries' : 'carry'}`,
    thin.length > 0 && `${listed(thin)} ${thin.length === 1 ? 'is' : 'are'} thin`,
    open.length > 0 && `nothing is known yet of ${listed(open)}`,
  ];
  return parts.flatMap((part) => (part === false ? [] : [sentence(part)])).join(' ');
}
