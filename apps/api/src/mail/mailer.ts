import { Injectable, Logger } from '@nestjs/common';
import { fateOf, type MailTrouble } from '@understory/domain';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../clock';
import { Config, type MailSettings } from '../config';
import { mailTroubleOf, type SendError } from './mail-trouble-of';

/** One mail to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for the same mail, so that whoever gets it twice can tell. */
  readonly messageId: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Null where the server took it. */
export type Sent = MailTrouble | null;

const CONNECT_MS = 8_000;
/** Without a word for so long the server is given up. */
const SILENCE_MS = 12_000;
/** A server that is away is left alone for so long, or a hundred mails would wait for it one after another. */
const AWAY_SECONDS = 30;

/** Of a mail made by a program: no answer of a program is wanted. */
const BY_A_PROGRAM = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Hands mails to the SMTP server of the installation, one connection a mail. */
@Injectable()
export class Mailer {
  private readonly logger = new Logger('Mail');
  private away: { readonly trouble: MailTrouble; readonly until: Temporal.Instant } | null = null;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Whether this installation sends mail at all. */
  get isOn(): boolean {
    return this.config.mail !== null;
  }

  /** Sends it unless the server was away a moment ago. Never throws for what a mail server or the way to it does. */
  async send(mail: Mail): Promise<Sent> {
    const { away } = this;
    const isAway = away && Temporal.Instant.compare(this.clock.now(), away.until) < 0;
    return isAway ? away.trouble : this.sendNow(mail);
  }

  /** The same, whatever was a moment ago: somebody waits to know. */
  async sendNow(mail: Mail): Promise<Sent> {
    const settings = this.config.mail;
    if (!settings) throw new Error('A mail was to be sent where mail is off.');
    let wasHandedOver = false;
    const transport = transportTo(settings);
    transport.use('stream', ({ message }, done) => {
      message.processFunc((all) => all.once('end', () => (wasHandedOver = true)));
      done();
    });
    const headers = { ...BY_A_PROGRAM, ...mail.headers };
    try {
      await transport.sendMail({ ...mail, from: settings.from, headers });
      this.away = null;
      return null;
    } catch (error) {
      return this.failed(error as SendError, wasHandedOver);
    }
  }

  /** What is logged holds neither the address nor what the server wrote, which may repeat it. */
  private failed(error: SendError, wasHandedOver: boolean): MailTrouble {
    const trouble = mailTroubleOf(error, wasHandedOver);
    const isAway = trouble === 'no-connection' || trouble === 'too-slow';
    const until = this.clock.now().add({ seconds: AWAY_SECONDS });
    this.away = isAway ? { trouble, until } : null;
    const { code, originalCode, command, responseCode } = error;
    const said = [code, originalCode, command, responseCode].filter(Boolean).join(' ');
    this.logger.warn(`A mail was not taken: ${trouble} (${said}), ${fateOf(trouble)}.`);
    return trouble;
  }
}

/** A password goes over an encrypted connection or not at all. */
function transportTo({ url }: MailSettings): Transporter {
  return createTransport({
    url,
    requireTLS: new URL(url).username !== '',
    connectionTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}
