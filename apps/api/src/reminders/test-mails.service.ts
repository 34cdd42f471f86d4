import { Injectable } from '@nestjs/common';
import type { TestMail } from '@understory/contracts';
import { REMINDER_REFUSALS } from '@understory/wording';
import { Clock } from '../clock';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { Throttle } from '../identity/throttle';
import { Mailer } from '../mail/mailer';
import { DigestMails } from './digest-mails';

/** Our choice: enough to mend an address, too few to annoy anybody. */
export const TESTS = { tries: 5, seconds: 15 * 60 };

/** Sends a mail at once to whoever asks for one, and says whether the mail server took it. */
@Injectable()
export class TestMailsService {
  constructor(
    private readonly mailer: Mailer,
    private readonly mails: DigestMails,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  async send({ personId, email }: Member): Promise<TestMail> {
    if (!this.mailer.isOn) {
      throw new Problem('not-allowed', { detail: REMINDER_REFUSALS.noMail });
    }
    await this.throttle.take(`test-mail:${personId}`, TESTS);
    const mail = this.mails.test({ id: personId, email }, this.clock.now());
    const trouble = await this.mailer.sendNow(mail);
    return { acceptedAt: trouble === null ? this.clock.now().toString() : null, trouble };
  }
}
