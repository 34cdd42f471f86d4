import type { ConnectionKind, Zone } from './vocabulary';

/** What a connection of a kind starts from: where it stands, its rhythm, length and balance. */
export interface KindDefaults {
  zone: Zone;
  /** Agreed days between contacts, 3 to 120. */
  rhythmDays: number;
  /** Agreed minutes of one contact, 1 to 600. */
  minutes: number;
  /** Intended balance, -1 (I give) to 1 (I receive). */
  balance: number;
}

/** Starting values per kind: our choice, each changed by the person in one tap. */
export const KIND_DEFAULTS: Readonly<Record<ConnectionKind, KindDefaults>> = {
  supervision: { zone: 'held', rhythmDays: 14, minutes: 60, balance: 0.5 },
  consultation: { zone: 'held', rhythmDays: 28, minutes: 60, balance: 0.5 },
  'own-therapy': { zone: 'held', rhythmDays: 14, minutes: 50, balance: 1 },
  peer: { zone: 'alongside', rhythmDays: 14, minutes: 60, balance: 0 },
  team: { zone: 'alongside', rhythmDays: 7, minutes: 30, balance: 0 },
  mentor: { zone: 'alongside', rhythmDays: 30, minutes: 60, balance: 0.5 },
  partner: { zone: 'beyond', rhythmDays: 3, minutes: 60, balance: 0 },
  family: { zone: 'beyond', rhythmDays: 14, minutes: 60, balance: 0 },
  friend: { zone: 'beyond', rhythmDays: 14, minutes: 60, balance: 0 },
  community: { zone: 'beyond', rhythmDays: 14, minutes: 60, balance: 0 },
};
