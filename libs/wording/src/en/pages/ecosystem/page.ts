import { clockTime } from '../../clock-time';
import { plainDate } from '../../plain-date';
import { TIE_ACTIONS } from '../../tie-actions';
import { TIE_PHRASES } from '../connections/tie-phrases';
import { PAGE_NAMES } from '../shell/page-names';

/** The page of all ties. */
export const ECOSYSTEM_TEXTS = {
  heading: 'Who holds me up',
  empty: {
    finding: TIE_ACTIONS.whoHoldsYou,
    relief: TIE_PHRASES.enoughToBegin,
    how: 'Name people or groups by role. Each starts with a rhythm you can change.',
    add: TIE_ACTIONS.addFirst,
  },
  wantsAttention: 'What wants attention',
  notEnoughYet:
    'A word for the whole needs a tie with a contact and two more soils that are known. Log a contact, say of one who gave more, or agree with yourself how much work you can carry.',
  logContact: TIE_ACTIONS.log,
  /** The link of the only warning, whose words stand in the head already. */
  restsOn: 'What this rests on',
  view: { label: 'View', list: 'List', map: 'Map' },
  addConnection: TIE_PHRASES.add,
  unseenWork: PAGE_NAMES.unseenWork,
  resting: 'Resting',
  reading: TIE_PHRASES.reading,
};

/** When something was last logged: a time `HH:MM` of today or yesterday, or an earlier day. */
export const LAST_LOG = {
  today: (time: string) => `Last log today at ${clockTime(time)}.`,
  yesterday: (time: string) => `Last log yesterday at ${clockTime(time)}.`,
  on: (day: string) => `Last log on ${plainDate(day)}.`,
};

/** The six soils in words. */
export const SOILS_TEXTS = {
  label: 'Six soils',
  notKnownYet: TIE_PHRASES.notKnownYet,
  numbers: 'The numbers behind these words',
};
