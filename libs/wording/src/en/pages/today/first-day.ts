import { TIE_ACTIONS } from '../../tie-actions';
import { SECTION_NAMES } from '../shell/sections';

/** Two things that make a start, offered as long as there is nothing else. */
export const START_TEXTS = {
  finding: 'A first day here.',
  relief: 'Two things make a start.',
  bring: {
    title: SECTION_NAMES.bring,
    what: 'Drop a calendar file. It is read in this browser; titles and names stay in it.',
    do: 'Bring it',
  },
  ties: {
    title: TIE_ACTIONS.whoHoldsYou,
    what: 'Three to five people or groups, by role, is enough to begin.',
    /** The same beside a day that holds something. */
    why: 'Three to five people or groups, by role. Then this page can say when one grows thin.',
    do: TIE_ACTIONS.addFirst,
  },
};
