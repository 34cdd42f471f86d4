import { checkInPaths, type SaveCheckIn } from '@understory/contracts';
import type { SignedIn } from './people';

/** Of the day of `NOON`. */
export function aCheckIn(changes: Partial<SaveCheckIn> = {}): SaveCheckIn {
  return {
    on: '2026-03-04',
    isSkipped: false,
    energy: 3,
    withheld: 0,
    alone: null,
    demands: 1,
    tooMuch: 4,
    note: 'Long days, light evenings.',
    version: 0,
    ...changes,
  };
}

/** What a check-in of a week that is skipped says: nothing. */
export const SKIPPED = {
  isSkipped: true,
  energy: null,
  withheld: null,
  alone: null,
  demands: null,
  tooMuch: null,
  note: null,
} as const;

/** Checks in; answers as supertest does. */
export const putCheckIn = ({ http }: SignedIn, id: string, body: object) =>
  http.put(`/api/${checkInPaths.one(id)}`).send(body);
