import { capital } from '../../capital';
import { plural } from '../../plural';
import { smallNumber } from '../../small-number';
import { PAGE_NAMES } from '../shell/page-names';

/** The list of all cases. */
export const CASES_TEXTS = {
  title: PAGE_NAMES.cases,
  add: 'Add a case',
  reading: 'Reading your cases…',
  /** Before what was lately, while it waits on this device. */
  unsent: 'Waits to be sent.',
  empty: {
    finding: 'No cases yet.',
    relief: 'A code is enough; nobody else reads it.',
    why: 'A case remembers its kind, its length and its rhythm, so that a session is logged by one tap. There is no field for a name.',
  },
  groups: { goingOn: 'Going on', paused: 'Paused', ended: 'Ended' },
};

/** The sentence at the head of the list. */
export function casesSentence(count: {
  readonly goingOn: number;
  readonly paused: number;
  readonly ended: number;
}): { finding: string; relief: string } {
  const parts = [
    count.paused > 0 ? `${are(count.paused)} paused` : '',
    count.ended > 0 ? `${have(count.ended)} ended` : '',
  ].filter((part) => part !== '');
  const finding = count.goingOn === 0 ? 'No case goes on.' : `${capital(goOn(count.goingOn))}.`;
  return { finding, relief: parts.length === 0 ? '' : `${capital(parts.join(', '))}.` };
}

const goOn = (count: number) =>
  `${plural(count, 'case', 'cases')} ${count === 1 ? 'goes' : 'go'} on`;
const are = (count: number) => `${smallNumber(count)} ${count === 1 ? 'is' : 'are'}`;
const have = (count: number) => `${smallNumber(count)} ${count === 1 ? 'has' : 'have'}`;
