import type { FastifyRequest } from 'fastify';
import type { PageReading } from './page-reading';

/** The signed-in person behind a request. Their personal space has the id `personId`. */
export interface Member {
  readonly personId: string;
  /** Of the sign-in session, not of a therapy session. */
  readonly sessionId: string;
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  readonly weekStart: 1 | 6 | 7;
  readonly country: string;
  /** The region whose formats they chose; null for those of the device. */
  readonly formatRegion: string | null;
  /** Null for what is usual in that region. */
  readonly hours: 12 | 24 | null;
}

export interface MemberRequest extends FastifyRequest {
  member?: Member;
  /** Of a page that may be asked for again. */
  reading?: PageReading;
}
