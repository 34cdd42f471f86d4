import type { ComponentWord, OverFunctioningParts } from '@understory/domain';
import { listed } from './listed';
import { sentence } from './sentence';

type Part = keyof OverFunctioningParts;

const PARTS = ['give', 'hide', 'carry'] as const satisfies readonly Part[];

/** From here on a part is worth a word beside the one that leads: our choice, the middle of "usual" and "much". */
const TOLD_FROM = 0.25;

const LEADS: Readonly<Record<Part, Readonly<Record<ComponentWord, string>>>> = {
  give: {
    ample: 'give and take is close to what you meant',
    enough: 'you give a little more than you meant to',
    low: 'you give more than you meant to',
    bare: 'you give much more than you meant to',
  },
  hide: {
    ample: 'you keep little to yourself',
    enough: 'you keep some of it to yourself',
    low: 'you keep much to yourself',
    bare: 'you keep very much to yourself',
  },
  carry: {
    ample: 'unseen work is shared about evenly',
    enough: 'you carry a little more than your share of the unseen work',
    low: 'you carry more than your share of the unseen work',
    bare: 'you carry much more than your share of the unseen work',
  },
};

const ALSO: Readonly<Record<Part, string>> = {
  give: 'give more than you meant to',
  hide: 'keep things to yourself',
  carry: 'carry more of the unseen work',
};

const RESTS_ON: Readonly<Record<Part, string>> = {
  give: 'give and take',
  hide: 'what you keep to yourself',
  carry: 'unseen work',
};

/**
 * The part of Evenness that says most about its word, as a part of a sentence.
 *
 * @param word The word of Evenness.
 * @param parts At least one is known; the first of equal ones leads.
 * @returns A clause without capital or stop.
 * @example evennessClause('low', { give: 0.6, hide: null, carry: 0.3 }) // 'you give more than you meant to'
 */
export function evennessClause(word: ComponentWord, parts: OverFunctioningParts): string {
  return LEADS[leading(parts)][word];
}

/**
 * Evenness in sentences: the part that leads, others that add to it, and what it rests on where that is one part alone.
 *
 * @param word Its word.
 * @param parts Each 0 to 1, null unknown.
 * @returns One sentence or two.
 * @example evennessSentence('low', { give: 0.6, hide: null, carry: 0.3 })
 *   // 'You give more than you meant to. You also carry more of the unseen work.'
 */
export function evennessSentence(word: ComponentWord, parts: OverFunctioningParts): string {
  const lead = leading(parts);
  const also = PARTS.filter((part) => part !== lead && (parts[part] ?? 0) >= TOLD_FROM);
  const known = PARTS.filter((part) => parts[part] !== null);
  const first = sentence(evennessClause(word, parts));
  if (also.length > 0) return `${first} You also ${listed(also.map((part) => ALSO[part]))}.`;
  return known.length === 1 ? `${first} It rests on ${RESTS_ON[lead]} alone so far.` : first;
}

function leading(parts: OverFunctioningParts): Part {
  return PARTS.reduce((lead, part) => ((parts[part] ?? -1) > (parts[lead] ?? -1) ? part : lead));
}
