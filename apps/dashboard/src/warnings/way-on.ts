import type { Warning } from '@understory/contracts';
import { NOT_ABOUT_YOU, WAYS_ON } from '@understory/wording';

export interface WayOn {
  /** Said beside the finding: what a warning is not. */
  readonly relief: string;
  /** The first way: logging a contact, or a page. */
  readonly first: { readonly text: string; readonly link: readonly string[] | null };
  readonly others: readonly Way[];
}

interface Way {
  readonly text: string;
  readonly link: readonly string[];
}

const ALL_TIES: Way = { text: WAYS_ON.allTies, link: ['/ecosystem'] };
const NEW_TIE: Way = { text: WAYS_ON.newTie, link: ['/connections', 'new'] };
const SUPERVISION: Way = { text: WAYS_ON.toSupervision, link: ['/supervision'] };
const THIS_WEEK: Way = { text: WAYS_ON.thisWeek, link: ['/today'] };
const UNSEEN_WORK: Way = { text: WAYS_ON.unseenWork, link: ['/unseen-work'] };
const AGREED: Way = { text: WAYS_ON.agreed, link: ['/account', 'agreement'] };
const CHECK_INS: Way = { text: WAYS_ON.checkIns, link: ['/check-in'] };
const INVENTORY: Way = { text: WAYS_ON.inventory, link: ['/check-in', 'inventory'] };
const HELP: Way = { text: WAYS_ON.help, link: ['/help'] };
const HOURS: Way = { text: WAYS_ON.hours, link: ['/supervision'] };
const LOG_A_CONTACT = { text: WAYS_ON.logContact, link: null };

const {
  conditions: ABOUT_CONDITIONS,
  tie: ABOUT_THE_TIE,
  hours: ABOUT_HOURS,
  work: ABOUT_THE_WORK,
} = NOT_ABOUT_YOU;

/** Where each warning can lead, the nearest first. */
export function wayOn({ code, connectionId }: Warning): WayOn {
  const tie = connectionId ? ['/connections', connectionId] : ['/ecosystem'];
  const thisTie: Way = { text: WAYS_ON.thisTie, link: tie };
  switch (code) {
    case 'W1':
      return {
        relief: ABOUT_THE_TIE,
        first: { text: WAYS_ON.didMeet, link: null },
        others: [{ text: WAYS_ON.newRhythm, link: [...tie, 'edit'] }, thisTie, SUPERVISION],
      };
    case 'W2':
    case 'W3':
    case 'W4':
    case 'W5':
      return {
        relief: ABOUT_CONDITIONS,
        first: LOG_A_CONTACT,
        others: [ALL_TIES, NEW_TIE, SUPERVISION],
      };
    case 'W6':
    case 'W7':
    case 'W13':
    case 'W17':
      return { relief: ABOUT_THE_TIE, first: thisTie, others: [SUPERVISION, ALL_TIES] };
    case 'W8':
      return { relief: ABOUT_THE_WORK, first: UNSEEN_WORK, others: [SUPERVISION, ALL_TIES] };
    case 'W10':
      return { relief: ABOUT_THE_WORK, first: AGREED, others: [SUPERVISION, THIS_WEEK] };
    case 'W9':
      return { relief: ABOUT_THE_WORK, first: SUPERVISION, others: [THIS_WEEK, ALL_TIES] };
    case 'W11':
      return { relief: ABOUT_CONDITIONS, first: ALL_TIES, others: [SUPERVISION, CHECK_INS, HELP] };
    case 'W12':
      return { relief: ABOUT_CONDITIONS, first: SUPERVISION, others: [CHECK_INS, HELP] };
    case 'W14':
      return { relief: ABOUT_CONDITIONS, first: HELP, others: [INVENTORY, ALL_TIES, SUPERVISION] };
    case 'W15':
      return { relief: ABOUT_HOURS, first: HOURS, others: [THIS_WEEK] };
  }
}
