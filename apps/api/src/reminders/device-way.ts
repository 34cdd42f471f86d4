import { Injectable } from '@nestjs/common';
import { Notifier, type Push, type Pushed, type Subscription } from '../push/notifier';
import type { LiveDevice } from './device.queries';
import { type DevicePass, DeviceSeals } from './device-seals';
import { DigestNotifications } from './digest-notifications';

/** Writes what is sent to a device that can be reached. */
type Written = (reached: DevicePass & { to: Subscription }, messages: DigestNotifications) => Push;

/** The way to one device, as far as it is known where it is reached. */
@Injectable()
export class DeviceWay {
  constructor(
    private readonly notifier: Notifier,
    private readonly seals: DeviceSeals,
    private readonly messages: DigestNotifications,
  ) {}

  /** What was sealed under an older secret is as good as gone: its browser knows another key. */
  async send(personId: string, { id, sealed }: LiveDevice, written: Written): Promise<Pushed> {
    const pass = { personId, deviceId: id };
    const to = this.seals.open(pass, sealed);
    if (!to) return { trouble: 'device-gone', waitSeconds: null };
    return this.notifier.send(written({ ...pass, to }, this.messages));
  }
}
