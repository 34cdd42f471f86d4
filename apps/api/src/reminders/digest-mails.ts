import { Injectable } from '@nestjs/common';
import { reminderPaths } from '@understory/contracts';
import { DIGEST_MAIL, digestSentences, inFormats } from '@understory/wording';
import { Config } from '../config';
import { formatsOfPerson } from '../http/request-formats';
import type { Mail } from '../mail/mailer';
import { deriveKey } from '../secret';
import { htmlOf, textOf } from './mail-text';
import { LaterLinks } from './later-links';
import type { Recipient } from './reminder.queries';
import type { TakenDigest } from './take-digest';

/** Writes the mails of reminders: counts, one link into Understory, one to postpone or stop. Nothing else about anybody. */
@Injectable()
export class DigestMails {
  constructor(
    private readonly config: Config,
    private readonly links: LaterLinks,
  ) {}

  digest(
    person: Recipient,
    { slot, facts }: Pick<TakenDigest, 'slot' | 'facts'>,
    now: Temporal.Instant,
  ): Mail {
    const sentences = inFormats(formatsOfPerson(person), () => digestSentences(facts));
    const later = this.address(`api/${reminderPaths.later(this.links.seal(person.id, now))}`);
    const { subject } = DIGEST_MAIL;
    const said = { subject, sentences, open: this.address('today'), later };
    return {
      to: person.email,
      subject,
      text: textOf(said),
      html: htmlOf(said),
      messageId: this.idOf(`digest ${person.id} ${slot}`),
      headers: unsubscribing(later),
    };
  }

  /** Tests the way and says nothing else. */
  test(person: Pick<Recipient, 'id' | 'email'>, now: Temporal.Instant): Mail {
    const { testSubject: subject, test } = DIGEST_MAIL;
    const open = this.address('account/reminders');
    const said = { subject, sentences: [test], open, later: null };
    return {
      to: person.email,
      subject,
      text: textOf(said),
      html: htmlOf(said),
      messageId: this.idOf(`test ${person.id} ${now.toString()}`),
    };
  }

  private address(path: string): string {
    const { mail, basePath } = this.config;
    return `${mail?.origin}${basePath}${path}`;
  }

  /** The same for the same digest, and telling nothing of it. */
  private idOf(about: string): string {
    const { mail, secret } = this.config;
    const name = deriveKey(secret, `mail ${about}`).slice(0, 32);
    return `<${name}@${new URL(mail?.origin ?? '').hostname}>`;
  }
}

/** One click in the mail program (RFC 8058), which may only go over https. */
function unsubscribing(link: string): Record<string, string> {
  const plain = { 'List-Unsubscribe': `<${link}>` };
  if (!link.startsWith('https:')) return plain;
  return { ...plain, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
