import { type Disconnection, NOTE_LENGTH } from '@understory/contracts';
import { epochDay } from '@understory/domain';
import { ACTIONS } from '../../actions';
import { capital } from '../../capital';
import { FORM_ACTIONS } from '../../form-actions';
import { period } from '../../period';
import { plainDate } from '../../plain-date';
import { stopped } from '../../sentence';
import { smallNumber } from '../../small-number';
import { times } from '../../times';

/** What came between two people, and its steps. */
export const DISCONNECTIONS_TEXTS = {
  open: 'Something came between us',
  workedOn: 'We worked on it today',
  repaired: 'Repaired',
  letGo: 'Let it go',
  change: ACTIONS.change,
  changeOf: (words: string) => `Change, ${words}`,
  reopen: 'Open again',
  reopenOf: (words: string) => `Open again, ${words}`,
  done: {
    workedOn: 'Worked on today',
    repaired: 'Repaired',
    letGo: 'Let go',
    reopened: 'Open again',
  },
};

/** The form of one of them. */
export const DISCONNECTION_FORM_TEXTS = {
  since: 'Since',
  note: {
    label: 'A note, if you like',
    hint: 'For you alone: it goes into no pack, and nobody else can read it here.',
  },
  saving: FORM_ACTIONS.saving,
  keep: 'Keep it',
  remove: FORM_ACTIONS.remove,
  leave: FORM_ACTIONS.leave,
  refused: {
    openedOn: 'Choose the day it began, not ahead of today.',
    workedOn: 'It was worked on before that day: choose an earlier one.',
    closing: 'It ended before that day: choose an earlier one.',
    note: `Write plain text, up to ${NOTE_LENGTH} letters.`,
  },
  done: { noted: 'Noted', changed: 'Changed', removed: 'Removed' },
};

/** The finding of the section: what is open, else what was repaired last, else that nothing is there. */
export function disconnectionFinding(
  all: readonly Pick<Disconnection, 'openedOn' | 'closing'>[],
): string {
  const open = all.filter(({ closing }) => closing === null);
  const [newest] = open;
  if (newest && open.length === 1) {
    return `Something stands between you since ${plainDate(newest.openedOn)}`;
  }
  if (newest) return `${capital(smallNumber(open.length))} things stand between you`;
  return all.some(({ closing }) => closing?.as === 'repaired')
    ? 'Nothing stands between you now'
    : 'Nothing stands between you';
}

/** "Open for 12 days, worked on once, last on 3 October." */
export function openWords(
  { openedOn, workedOn }: Pick<Disconnection, 'openedOn' | 'workedOn'>,
  today: string,
): string {
  const days = epochDay(today) - epochDay(openedOn);
  const since = days <= 0 ? 'Since today' : `Open for ${days === 1 ? 'a day' : `${days} days`}`;
  const last = workedOn.at(-1);
  if (last === undefined) return `${since}.`;
  const lastly = last === today ? 'last today' : `last on ${plainDate(last)}`;
  return `${since}, worked on ${times(workedOn.length)}, ${lastly}.`;
}

/** "3 to 20 October 2026, repaired, worked on twice". */
export function closedWords({
  openedOn,
  workedOn,
  closing,
}: Pick<Disconnection, 'openedOn' | 'workedOn' | 'closing'>): string {
  const parts = [
    period(openedOn, closing?.on ?? openedOn),
    closing?.as === 'repaired' ? 'repaired' : 'let go',
    ...(workedOn.length > 0 ? [`worked on ${times(workedOn.length)}`] : []),
  ];
  return parts.join(', ');
}

/** "Since 3 October 2026, worked on once. We talked past each other.": one by itself, with its note. */
export function disconnectionInWords(
  said: Pick<Disconnection, 'openedOn' | 'workedOn' | 'closing' | 'note'>,
): string {
  const { openedOn, workedOn, closing, note } = said;
  const since = `${DISCONNECTION_FORM_TEXTS.since} ${plainDate(openedOn, { withYear: true })}`;
  const worked = workedOn.length > 0 ? `, worked on ${times(workedOn.length)}` : '';
  const what = closing ? closedWords(said) : since + worked;
  return note === null ? stopped(what) : `${stopped(what)} ${stopped(note)}`;
}
