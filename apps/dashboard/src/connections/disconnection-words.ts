import type { Disconnection } from '@understory/contracts';
import { period, plainDate, smallNumber } from '@understory/wording';

/** The finding of the section: what is open, else what was repaired last, else that nothing is there. */
export function disconnectionFinding(all: readonly Disconnection[]): string {
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

/** "Open for 12 days, worked on once." */
export function openWords({ openedOn, workedOn }: Disconnection, today: string): string {
  const days = Temporal.PlainDate.from(openedOn).until(today).days;
  const since = days <= 0 ? 'Since today' : `Open for ${days === 1 ? 'a day' : `${days} days`}`;
  const last = workedOn.at(-1);
  if (last === undefined) return `${since}.`;
  const lastly = last === today ? 'last today' : `last on ${plainDate(last)}`;
  return `${since}, worked on ${times(workedOn.length)}, ${lastly}.`;
}

/** "3 to 20 October 2026, repaired, worked on twice". */
export function closedWords({ openedOn, workedOn, closing }: Disconnection): string {
  const parts = [
    period(openedOn, closing?.on ?? openedOn),
    closing?.as === 'repaired' ? 'repaired' : 'let go',
    ...(workedOn.length > 0 ? [`worked on ${times(workedOn.length)}`] : []),
  ];
  return parts.join(', ');
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${smallNumber(count)} times`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
