import { sessionUnits } from '@understory/domain';
import { type ImportedContents, SHELF_NAMES, type ShelfName } from './imported-row';
import { shelf, type Shelf, type ShelfColumn } from './shelf';

type Timed = Pick<ImportedContents['session'], 'startsAt' | 'zone' | 'localDate' | 'minutes'>;

const TIMED: readonly ShelfColumn<Timed>[] = [
  { name: 'starts_at', type: 'timestamptz', key: 'startsAt', of: (row) => row.startsAt },
  { name: 'zone', type: 'text', key: 'zone', of: (row) => row.zone },
  { name: 'local_date', type: 'date', key: 'localDate', of: (row) => row.localDate },
  { name: 'minutes', type: 'integer', key: 'minutes', of: (row) => row.minutes },
];
const LOGGED_AT: ShelfColumn<unknown> = {
  name: 'logged_at',
  type: 'timestamptz',
  of: (_, loggedAt) => loggedAt,
};
const TOUCHED_BY_HAND = 'is_hand_edited OR deleted_at IS NOT NULL';
/** One that went with its tie was not deleted itself: a calendar may say that it was with another, or take it back. */
const CONTACT_TOUCHED_BY_HAND = `is_hand_edited OR (deleted_at IS NOT NULL AND NOT EXISTS (
  SELECT FROM connection
  WHERE connection.space_id = $1 AND connection.id = contact.connection_id
    AND connection.deleted_at = contact.deleted_at))`;

/** A calendar knows no acuity and no marks: these are what a session starts from. */
export const UNMARKED = {
  acuity: 'usual',
  isTraumaFocused: false,
  isFirst: false,
  isRiskEvent: false,
} as const;

const HELD_HERE = SHELF_NAMES.map(
  (name) => `
  SELECT source_hash AS hash FROM ${name}
  WHERE space_id = $1 AND source_hash IN (SELECT hash FROM event)`,
);

/** Which of the events `$2` the space holds, whichever table keeps them; most often none, so nothing else is read of them. */
export const KNOWN_EVENTS = `
  WITH event AS MATERIALIZED (SELECT unnest($2::text[]) AS hash)
  ${HELD_HERE.join(' UNION ALL ')}`;

export const SHELVES: Readonly<Record<ShelfName, Shelf>> = {
  session: shelf({
    table: 'session',
    columns: [
      ...TIMED,
      { name: 'kind', type: 'text', key: 'kind', of: (row) => row.kind },
      { name: 'outcome', type: 'text', key: 'outcome', of: (row) => row.outcome },
      { name: 'acuity', type: 'text', of: () => UNMARKED.acuity },
      { name: 'is_trauma_focused', type: 'boolean', of: () => UNMARKED.isTraumaFocused },
      { name: 'is_first', type: 'boolean', of: () => UNMARKED.isFirst },
      { name: 'is_risk_event', type: 'boolean', of: () => UNMARKED.isRiskEvent },
      { name: 'units', type: 'numeric', of: (row) => sessionUnits({ ...row, ...UNMARKED }) },
      LOGGED_AT,
    ],
    isByHand: TOUCHED_BY_HAND,
  }),
  contact: shelf({
    table: 'contact',
    columns: [
      ...TIMED,
      { name: 'connection_id', type: 'uuid', key: 'connectionId', of: (row) => row.connectionId },
      { name: 'is_held', type: 'boolean', key: 'isHeld', of: (row) => row.isHeld },
      { name: 'mode', type: 'text', of: () => 'in-person' },
      { name: 'initiator', type: 'text', of: () => 'scheduled' },
      { name: 'ratings', type: 'jsonb', of: () => '{}' },
      LOGGED_AT,
    ],
    isByHand: CONTACT_TOUCHED_BY_HAND,
  }),
  other_time: shelf({
    table: 'other_time',
    columns: [
      ...TIMED,
      { name: 'kind', type: 'text', key: 'kind', of: (row) => row.kind },
      LOGGED_AT,
    ],
    isByHand: TOUCHED_BY_HAND,
  }),
  leave_span: shelf({
    table: 'leave_span',
    columns: [
      { name: 'first_day', type: 'date', key: 'firstDay', of: (row) => row.firstDay },
      { name: 'last_day', type: 'date', key: 'lastDay', of: (row) => row.lastDay },
    ],
    isByHand: TOUCHED_BY_HAND,
  }),
};
