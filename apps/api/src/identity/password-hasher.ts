import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Config } from '../config';
import { Problem } from '../http/problem';

/** OWASP Password Storage Cheat Sheet: argon2id with at least 19 MiB, two passes, one lane. */
const OWASP_FLOOR = { memoryKib: 19_456, passes: 2 };

const AT_ONCE = 2;
const LONGEST_QUEUE = 64;
const RETRY_AFTER_SECONDS = 5;

/** Hashes passwords with argon2id, few at once: each takes 19 MiB and a core, and a flood must not take the server along. */
@Injectable()
export class PasswordHasher {
  private readonly options;
  private readonly queue: (() => void)[] = [];
  private running = 0;

  constructor(config: Config) {
    const { memoryKib, passes } = config.passwordCost ?? OWASP_FLOOR;
    this.options = { memoryCost: memoryKib, timeCost: passes, parallelism: 1 };
  }

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFC'), this.options));
  }

  verify(digest: string, password: string): Promise<boolean> {
    return this.inTurn(() => verify(digest, password.normalize('NFC')));
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await this.wait();
    else this.running += 1;
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private wait(): Promise<void> {
    if (this.queue.length >= LONGEST_QUEUE) {
      throw new Problem('unavailable', { retryAfterSeconds: RETRY_AFTER_SECONDS });
    }
    return new Promise((resolve) => this.queue.push(resolve));
  }
}
