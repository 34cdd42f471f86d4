import { ACTIONS } from '../../actions';
import { clockTime } from '../../clock-time';
import { dayInYear } from '../../day-in-year';
import { listed } from '../../listed';
import { TIE_ACTIONS } from '../../tie-actions';
import { BRING_PREVIEW_TEXTS } from './preview';

const TAKING_BACK = 'Taking it back…';

/** What came in, the way back, and the way on. */
export const BRING_DONE_TEXTS = {
  heading: 'Your week is here',
  undone: {
    heading: 'Taken back',
    finding: 'All of it is out again.',
    fileUntouched: 'The file itself is untouched.',
    said: 'Taken back.',
  },
  upToDate: 'You are up to date.',
  undoable: 'You can take it back for 30 days.',
  /** Names of connections that were made on the way, one or more. */
  connectionsStay: (aliases: readonly string[]) =>
    `${listed(aliases)} ${aliases.length === 1 ? 'stays' : 'stay'} among your connections.`,
  undo: ACTIONS.undo,
  takingBack: TAKING_BACK,
  anotherFile: BRING_PREVIEW_TEXTS.anotherFile,
  next: { whoHoldsYou: TIE_ACTIONS.whoHoldsYou, today: 'Go to Today' },
};

/** What was brought in before, each with its way back. */
export const EARLIER_BATCHES_TEXTS = {
  title: 'Brought in before',
  /** A day as it stands to today, and a time of day. */
  moment: (day: string, today: string, time: string) =>
    `${dayInYear(day, today)}, ${clockTime(time)}`,
  undo: ACTIONS.undo,
  undoOf: (moment: string) => `Undo what came in on ${moment}`,
  takingBack: TAKING_BACK,
  takenBack: (day: string, today: string) => `Taken back on ${dayInYear(day, today)}.`,
  undoUntil: (done: string, day: string, today: string) =>
    `${done} Undo until ${dayInYear(day, today)}.`,
};
