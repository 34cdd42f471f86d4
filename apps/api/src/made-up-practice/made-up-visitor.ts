import { Injectable } from '@nestjs/common';
import { VISITOR_EMAIL } from '@understory/simulation';
import { IdentityDatabase } from '../identity/identity-database';
import { SignInService } from '../identity/sign-in.service';
import { Evaluations } from '../warnings/evaluations';

/** Signs the visitor in as the person they look through. Only the application of the made-up practice may call it. */
@Injectable()
export class MadeUpVisitor {
  constructor(
    private readonly database: IdentityDatabase,
    private readonly signIns: SignInService,
    private readonly evaluations: Evaluations,
  ) {}

  /** The `Set-Cookie` line of a new session, for the path of the made-up practice alone. */
  async signIn(): Promise<string> {
    const [person] = await this.database.rows<{ id: string }>(
      'SELECT id FROM identity."user" WHERE email = $1',
      [VISITOR_EMAIL],
    );
    if (!person) throw new Error('The made-up practice has nobody to look through.');
    // Nothing runs in the background here, so what a job would have noted is noted at the door.
    await this.evaluations.evaluate(person.id);
    const [session] = await this.signIns.welcome(person.id);
    return session;
  }
}
