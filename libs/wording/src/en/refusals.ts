import { LAST_BEFORE_FIRST } from './last-day';
import { plainDate } from './plain-date';
import { START_IN_1970_OR_LATER, START_WITHIN_A_YEAR } from './start-refusal';

const inFull = (date: string) => plainDate(date, { withYear: true });

/** Why a day or a start is not taken, and what to do. */
export const DAY_REFUSALS = {
  after1970: 'Choose a day in 1970 or later.',
  firstAfter1970: 'Choose a first day in 1970 or later.',
  startAfter1970: START_IN_1970_OR_LATER,
  /** @param latest `YYYY-MM-DD` */
  noLaterThan: (latest: string) => `Choose a day no later than ${inFull(latest)}.`,
  startWithinAYear: START_WITHIN_A_YEAR,
  notYetHeld: 'This has not happened yet: correct the start, or do not mark it as held.',
  lastBeforeFirst: LAST_BEFORE_FIRST,
  atMostDays: (days: number) => `Choose ${days} days or fewer.`,
  atMostAYear: 'Choose a period of a year or less.',
  withinDays: (days: number) => `Choose a day within the next ${days} days.`,
  leaveEndsFirst: 'Choose an end of leave after its start.',
  beforeItOpened: 'Choose a day that is not before it opened.',
};

/** What to choose where a row names one that the person does not have. */
export const NOT_YOURS = {
  case: 'Choose one of your cases.',
  series: 'Choose one of your series.',
  connection: 'Choose one of your connections.',
};

/** Why a case is not kept as sent, and what to do. */
export const CASE_REFUSALS = {
  endsFirst: 'Choose an end that is not before the start.',
  pauseTooEarly: 'Choose a pause that begins no earlier than the case.',
  pauseEndsFirst: 'Choose an end of the pause that is not before its start.',
  pauseTooLate: 'Choose a pause that ends no later than the case.',
  pausesOverlap: 'Choose pauses that do not overlap.',
};

interface NearInventory extends Record<'of' | 'upTo' | 'from', string> {
  readonly isAhead: boolean;
}

/** Why a check-in or an inventory is not kept as sent, and what to do. */
export const CHECK_IN_REFUSALS = {
  skippedWithAnswers: 'Take the answers out to skip this week, or keep it as answered.',
  /** @param days `YYYY-MM-DD`: of the inventory that is near, and the nearest free ones to both sides; the later may lie ahead. */
  tooSoon: ({ of, upTo, from, isAhead }: NearInventory) => {
    const later = isAhead ? `wait until ${inFull(from)}` : `${inFull(from)} or later`;
    return `There is one of ${inFull(of)}, and within four weeks little can be read from another: choose ${inFull(upTo)} or earlier, or ${later}.`;
  },
};

/** Why a supervision policy is not chosen as sent, and what to do. */
export const POLICY_REFUSALS = {
  ofABody: 'Leave it out: this policy is a body’s.',
  unknown: 'Choose one of the policies, or describe your practice’s own.',
};

/** Why a pack is not made or frozen, and what to do. */
export const PACK_REFUSALS = {
  noSection: 'Choose at least one section.',
  /** @param sections As the address names them. */
  unknownSection: (sections: readonly string[]) => `Choose among ${sections.join(', ')}.`,
  changedSince:
    'Something in this period changed since you looked. Please look at the new draft, then freeze it.',
  isFrozen: 'This pack is frozen and stays as it is. Please freeze a new one instead.',
  noPdf: 'PDFs cannot be made on this machine. Please take the CSV: it has every figure.',
};

/** Why somebody is not let in or on, and what to do. */
export const DOOR_REFUSALS = {
  foreignOrigin:
    'Please ask whoever runs this server to set UNDERSTORY_URL to the address that you opened.',
  /** @param address Null where only Understory itself knows it. */
  fromElsewhere: (address: string | null) =>
    address === null
      ? 'Please open Understory itself and try again from there.'
      : `Please open Understory at ${address} and try again from there.`,
  notJson: 'Please send the request as application/json.',
  lastAdministrator:
    'Please invite someone else as an administrator first: a practice cannot be without one.',
  foundingLinkUsed:
    'Please start Understory again: it prints a fresh link as long as no practice exists.',
};

/** Why a recurring session is not kept as sent, and what to do. */
export const SERIES_REFUSALS = {
  lastBeforeFirst: 'Choose a last day that is not before the first, or remove the series.',
  hasBegun: 'These sessions have begun: end the series, or change it from one session on.',
  firstBeforeToday:
    'Days that are over stay as they are: change those sessions one by one, and choose a first day from today on.',
  reachesBack:
    'The series before this one still has those days: choose a later first day, or end that one sooner.',
  reachesOn:
    'Another series goes on from there: choose an earlier last day, or remove that one first.',
};

/** Why something about reminders is not taken, and what to do: one sentence each. */
export const REMINDER_REFUSALS = {
  noMail: 'This server sends no mail yet: ask whoever runs it to set that up.',
  noNotifications: 'This server sends no notifications yet: ask whoever runs it to set that up.',
  unknownPushService:
    'This server does not know the push service of this browser: try another browser, or ask whoever runs the server to allow it.',
  tooManyDevices: 'Ten devices take notifications already: remove one that you no longer use.',
};

/** Why a key of an outbox is not kept or not removed, and what to do. */
export const OUTBOX_KEY_REFUSALS = {
  noPair: 'Send both halves of one P-256 key.',
  /** @param oldest Days, `YYYY-MM-DD`: when the oldest was made, and when it is given up by itself. */
  full: (most: number, { madeOn, keptUntil }: { madeOn: string; keptUntil: string }) =>
    `There are ${most} keys already, and no more are kept. Go on sealing to the newest. The oldest, of ${inFull(madeOn)}, makes room after ${inFull(keptUntil)}, or sooner where it is removed because nothing waits for it.`,
  newestStays: 'Devices seal to this key: make a newer one first, then remove this.',
};
