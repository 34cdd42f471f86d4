import { v7 } from 'uuid';
import { Random } from './random';

/** Makes UUIDv7 ids in order: as time-ordered and unique as real ones, and the same for the same seed. */
export class Identifiers {
  private sequence = 0;

  constructor(private readonly random: Random) {}

  /** @param at Instant that the id carries. */
  next(at: string): string {
    this.sequence += 1;
    const bytes = Uint8Array.from({ length: 16 }, () => this.random.integer(0, 255));
    return v7({ msecs: Date.parse(at), seq: this.sequence, random: bytes });
  }
}
