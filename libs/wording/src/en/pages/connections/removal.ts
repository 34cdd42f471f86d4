import { REMOVED_DAYS } from '@understory/contracts';
import { ACTIONS } from '../../actions';
import { FORM_ACTIONS } from '../../form-actions';
import { listed } from '../../listed';
import { nameInText } from '../../name-in-text';
import { plural } from '../../plural';
import { sentence } from '../../sentence';
import { contactCount } from './contact-count';

/** What is asked before a tie is removed of which something was logged, and what is said once it is. */
export const TIE_REMOVAL_TEXTS = {
  title: 'Made by mistake?',
  hint: `What is removed can be put back for ${REMOVED_DAYS} days, with all that was logged of it.`,
  remove: FORM_ACTIONS.remove,
  sure: ACTIONS.remove,
  heading: (alias: string) => `Remove ${nameInText(alias)}?`,
  /** Where it should rest instead. */
  restInstead: 'Let it rest instead to keep them.',
  removed: (alias: string) => `${nameInText(alias)} removed`,
};

/** "Twelve contacts and one disconnection go with it, and come back with it if you undo this."; empty where nothing does. */
export function goesWithIt(contacts: number, disconnections: number): string {
  const parts = [
    contacts > 0 ? contactCount(contacts) : '',
    disconnections > 0 ? plural(disconnections, 'disconnection', 'disconnections') : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  const isOne = contacts + disconnections === 1;
  const [go, come] = isOne ? ['goes', 'comes'] : ['go', 'come'];
  return sentence(`${listed(parts)} ${go} with it, and ${come} back with it if you undo this`);
}
