import { Injectable } from '@nestjs/common';
import type { Member } from '../http/member';

/** A page asks for several things at once: our choice. Whatever ends a session elsewhere counts here this much later. */
const AGE_MS = 1_000;

interface Known {
  readonly member: Promise<Member | null>;
  readonly until: number;
}

/** Who is behind a cookie, for a moment. Everything that this process writes to the sign-in tables empties it. */
@Injectable()
export class SessionMemory {
  /** How long it remembers. */
  ageMs = AGE_MS;
  /** In the order in which they were looked up, hence the first to be forgotten first. */
  private readonly known = new Map<string, Known>();

  /**
   * Whoever asks while another's look-up is under way shares it. Nobody is remembered who is not signed in.
   *
   * @param lookUp Begins now, if at all: what was written before is seen by it, and what is written later empties the memory.
   */
  member(cookie: string, lookUp: () => Promise<Member | null>): Promise<Member | null> {
    const now = performance.now();
    this.dropOlderThan(now);
    const known = this.known.get(cookie);
    if (known) return known.member;
    const member = lookUp();
    const entry = { member, until: now + this.ageMs };
    this.known.set(cookie, entry);
    const drop = () => {
      if (this.known.get(cookie) === entry) this.known.delete(cookie);
    };
    member.then((found) => {
      if (found === null) drop();
    }, drop);
    return member;
  }

  forget(): void {
    this.known.clear();
  }

  private dropOlderThan(now: number): void {
    for (const [cookie, { until }] of this.known) {
      if (until > now) return;
      this.known.delete(cookie);
    }
  }
}
