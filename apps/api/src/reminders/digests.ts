import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import { IdentityDatabase } from '../identity/identity-database';
import { DigestWays } from './digest-ways';
import { RECIPIENT, type Recipient } from './reminder.queries';
import { settleDigest } from './settle-digest';
import { takeDigest } from './take-digest';

/** Sends the digests that are due. What a digest is about is read inside the person's own space and nowhere else. */
@Injectable()
export class Digests {
  constructor(
    private readonly scope: SpaceScope,
    private readonly identity: IdentityDatabase,
    private readonly clock: Clock,
    private readonly ways: DigestWays,
  ) {}

  /**
   * Looks at a person, and sends their digest where it is due: at most once, whatever stops. It is noted as being sent before it
   * is; whoever finds such a note and nobody behind it does not send again.
   */
  async look(personId: string): Promise<void> {
    const [person] = await this.identity.rows<Recipient>(RECIPIENT, [personId]);
    if (!person) return;
    const { timeZone } = person;
    const taken = await this.scope.write(personId, (db) =>
      takeDigest(db, person, { now: this.clock.now(), open: this.ways.open }),
    );
    if (!taken) return;
    const outcomes = await this.ways.send(person, taken);
    await this.scope.write(personId, (db) =>
      settleDigest(db, taken, { outcomes, now: this.clock.now(), timeZone }),
    );
  }
}
