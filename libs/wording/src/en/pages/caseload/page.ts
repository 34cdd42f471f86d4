import { UNKNOWN_NOT_LIGHT } from '../../unknown-not-low';
import { SECTION_NAMES } from '../shell/sections';

/** The page of the caseload, round its figures. */
export const CASELOAD_TEXTS = {
  title: SECTION_NAMES.caseload,
  reading: 'Reading your weeks…',
  empty: {
    finding: 'No session is logged yet.',
    relief: UNKNOWN_NOT_LIGHT,
    what: 'Weeks, hours and breathing space are drawn here from the sessions you log or bring with your calendar.',
    bring: SECTION_NAMES.bring,
  },
  /** Where no capacity is agreed, and the way to say one. */
  unagreed: 'Nothing is agreed yet, so there is no line to stand over or under.',
  agree: 'Say what I can carry',
  agreed: 'What I agreed',
};

/** What stands in every chart and table of the page. */
export const CASELOAD_WORDS = {
  weekFrom: 'Week from',
  booked: 'booked',
  leave: 'leave',
  noneLogged: 'none logged',
  /** At the line of what was agreed; the number is written already. */
  agreed: (amount: string) => `${amount} agreed`,
};
