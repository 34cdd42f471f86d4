import { NEED_HELP_NOW } from '../../actions';

/** The page of what the tabs of a phone have no room for. */
export const MORE_TEXTS = {
  week: 'The week, day by day',
  account: 'Account, and what my lead can see',
  needHelpNow: NEED_HELP_NOW,
};
