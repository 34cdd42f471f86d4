/** Why a recurring session is not kept as sent, and what to do. */
export const SERIES_REFUSALS = {
  lastBeforeFirst: 'Choose a last day that is not before the first, or remove the series.',
  hasBegun: 'These sessions have begun: end the series, or change it from one session on.',
  pastStays:
    'Days that are over stay as they are: change those sessions one by one, and choose a first day from today on.',
  reachesBack:
    'The series before this one still has those days: choose a later first day, or end that one sooner.',
  reachesOn:
    'Another series goes on from there: choose an earlier last day, or remove that one first.',
  notYours: 'Choose one of your series.',
};
