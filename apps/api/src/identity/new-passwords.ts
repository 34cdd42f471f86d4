import { Injectable } from '@nestjs/common';
import type { NewPerson } from '@understory/contracts';
import { Problem } from '../http/problem';
import { PasswordHasher } from './password-hasher';
import { isTooCommon } from './password-strength';

/** The way of every new password into the database; the contract has checked its length. */
@Injectable()
export class NewPasswords {
  constructor(private readonly hasher: PasswordHasher) {}

  async hash({ name, email, password }: NewPerson, practiceName: string): Promise<string> {
    if (isTooCommon(password, { name, email, practiceName })) {
      throw new Problem('password-too-common');
    }
    return this.hasher.hash(password);
  }
}
