import { Injectable } from '@nestjs/common';
import type { ReminderWay } from '@understory/domain';
import { Clock } from '../clock';
import { Mailer } from '../mail/mailer';
import { Notifier } from '../push/notifier';
import type { LiveDevice } from './device.queries';
import { DeviceWay } from './device-way';
import { DigestMails } from './digest-mails';
import type { Recipient } from './reminder.queries';
import type { Outcome } from './settle-digest';
import type { TakenDigest } from './take-digest';

/** Sends a digest every way that it goes, all at once. */
@Injectable()
export class DigestWays {
  constructor(
    private readonly mailer: Mailer,
    private readonly notifier: Notifier,
    private readonly mails: DigestMails,
    private readonly devices: DeviceWay,
    private readonly clock: Clock,
  ) {}

  /** The ways that this installation can send by. */
  get open(): ReminderWay[] {
    const mail = this.mailer.isOn ? (['mail'] as const) : [];
    return this.notifier.isOn ? [...mail, 'notification'] : [...mail];
  }

  /** Never throws for what a server or the way to it does. */
  send(person: Recipient, taken: TakenDigest): Promise<Outcome[]> {
    const toMailbox = taken.isMailed ? [this.mail(person, taken)] : [];
    const toDevices = taken.devices.map((device) => this.notify(person, taken, device));
    return Promise.all([...toMailbox, ...toDevices]);
  }

  private async mail(person: Recipient, taken: TakenDigest): Promise<Outcome> {
    const mail = this.mails.digest(person, taken, this.clock.now());
    return { device: null, trouble: await this.mailer.send(mail), waitSeconds: null };
  }

  private async notify(
    { id, timeZone }: Recipient,
    { quietHours }: TakenDigest,
    device: LiveDevice,
  ): Promise<Outcome> {
    const pushed = await this.devices.send(id, device, (reached, messages) =>
      messages.digest(reached, { now: this.clock.now(), timeZone, quietHours }),
    );
    return { device, ...pushed };
  }
}
