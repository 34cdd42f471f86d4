import { Injectable } from '@nestjs/common';
import type { TestNotification } from '@understory/contracts';
import { REMINDER_REFUSALS } from '@understory/wording';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { Throttle } from '../identity/throttle';
import { Notifier } from '../push/notifier';
import { LIVE_DEVICES, type LiveDevice } from './device.queries';
import { DeviceWay } from './device-way';
import { endDevice } from './settle-digest';
import { TESTS } from './test-mails.service';

/** Sends a notification at once to a device of whoever asks for one, and says whether its push service took it. */
@Injectable()
export class TestNotificationsService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly devices: DeviceWay,
    private readonly notifier: Notifier,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  async send({ personId }: Member, id: string): Promise<TestNotification> {
    if (!this.notifier.isOn) {
      throw new Problem('not-allowed', { detail: REMINDER_REFUSALS.noNotifications });
    }
    const live = await this.scope.read(personId, (db) =>
      db.rows<LiveDevice>(LIVE_DEVICES, [db.spaceId]),
    );
    const device = live.find((each) => each.id === id);
    if (!device) throw new Problem('not-found');
    await this.throttle.take(`test-notification:${personId}`, TESTS);
    const { trouble } = await this.devices.send(personId, device, (reached, messages) =>
      messages.test(reached, this.clock.now()),
    );
    const now = this.clock.now();
    if (trouble === 'device-gone') {
      await this.scope.write(personId, (db) => endDevice(db, device, now));
    }
    return { acceptedAt: trouble === null ? now.toString() : null, trouble };
  }
}
