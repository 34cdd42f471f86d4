import { epochDay } from '../days/epoch-day';
import {
  type ClientDay,
  NO_DETAIL,
  type SupervisionContact,
  type SupervisionDetail,
} from '../supervision/log';
import {
  NO_FACTS,
  type PersonFacts,
  type PolicyChoice,
  type SupervisionPolicy,
} from '../supervision/policy';

/** How far ahead a booking is made. */
const BOOKED_AHEAD = 28;

/** An hour alone with a supervisor, held and logged on its day; one that is booked was logged four weeks before. */
export function supervised(
  on: string,
  changes: Partial<SupervisionContact> = {},
): SupervisionContact {
  const day = changes.on ?? epochDay(on);
  return {
    ...NO_DETAIL,
    id: `contact-${on}`,
    on: day,
    minutes: 60,
    kind: 'supervision',
    state: 'held',
    knownOn: changes.state === 'booked' ? day - BOOKED_AHEAD : day,
    format: 'individual',
    ...changes,
  };
}

/** A facilitated group. */
export function inGroup(
  on: string,
  minutes: number,
  groupSize: number,
  changes: Partial<SupervisionContact> = {},
): SupervisionContact {
  const group = { format: 'group', groupSize, isPeer: false } as const;
  return supervised(on, { id: `group-${on}`, minutes, ...group, ...changes });
}

/** Hours with clients on a day. */
export function clientHours(on: string, hours: number, setting: string | null = null): ClientDay {
  return { on: epochDay(on), minutes: hours * 60, setting };
}

/** A policy that applies from a day on, 1 January 2026 where left out. */
export function chosen(
  policy: SupervisionPolicy,
  facts: Partial<PersonFacts> = {},
  from = '2026-01-01',
): PolicyChoice {
  return { policy, terms: [{ effectiveFrom: epochDay(from), facts: { ...NO_FACTS, ...facts } }] };
}

/** What is usual: alone with a supervisor. */
export const USUALLY_ALONE: { usual: Partial<SupervisionDetail> } = {
  usual: { format: 'individual' },
};
