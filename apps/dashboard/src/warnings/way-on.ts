import type { Warning } from '@understory/contracts';

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

const ALL_TIES: Way = { text: 'Look at all ties', link: ['/ecosystem'] };
const NEW_TIE: Way = { text: 'Add a connection', link: ['/connections', 'new'] };
const SUPERVISION: Way = { text: 'Bring it to supervision', link: ['/supervision'] };
const THIS_WEEK: Way = { text: 'Look at this week', link: ['/today'] };
const UNSEEN_WORK: Way = { text: 'Look at unseen work', link: ['/unseen-work'] };
const AGREED: Way = { text: 'Look at what I agreed', link: ['/account', 'agreement'] };
const CHECK_INS: Way = { text: 'Look at my check-ins', link: ['/check-in'] };
const INVENTORY: Way = { text: 'Look at the inventory', link: ['/check-in', 'inventory'] };
const HELP: Way = { text: 'Find help', link: ['/help'] };
const HOURS: Way = { text: 'Look at supervision', link: ['/supervision'] };
const LOG_A_CONTACT = { text: 'Log a contact', link: null };

const ABOUT_CONDITIONS = 'It says something about conditions, nothing about you.';
const ABOUT_THE_TIE = 'It says something about the tie, nothing about you.';
const ABOUT_HOURS = 'It says something about hours, nothing about you.';
const ABOUT_THE_WORK = 'It says something about the work, nothing about you.';

/** Where each warning can lead, the nearest first. */
export function wayOn({ code, connectionId }: Warning): WayOn {
  const tie = connectionId ? ['/connections', connectionId] : ['/ecosystem'];
  const thisTie: Way = { text: 'Look at this tie', link: tie };
  switch (code) {
    case 'W1':
      return {
        relief: ABOUT_THE_TIE,
        first: { text: 'We did meet, log it', link: null },
        others: [{ text: 'Agree a new rhythm', link: [...tie, 'edit'] }, thisTie, SUPERVISION],
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
