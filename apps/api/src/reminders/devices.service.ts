import { Injectable } from '@nestjs/common';
import type { Device, Devices, SaveDevice } from '@understory/contracts';
import { REMINDER_REFUSALS } from '@understory/wording';
import { Clock } from '../clock';
import { ONE_AT_A_TIME } from '../database/space-lock';
import { type SpaceDatabase, SpaceScope } from '../database/space-scope';
import type { Member } from '../http/member';
import { Problem } from '../http/problem';
import { refused } from '../logged-moment';
import { Notifier } from '../push/notifier';
import {
  DEVICE_OF,
  type DeviceRow,
  DEVICES,
  FORGET_DEVICE,
  type KnownDevice,
  LIVE_DEVICES,
  type LiveDevice,
  SAVE_DEVICE,
} from './device.queries';
import { type DevicePass, DeviceSeals } from './device-seals';
import { failureOf } from './failure-of';

/** Our choice: what one person has about them, and some that were forgotten. */
const MOST_DEVICES = 10;

/** The browsers in which a person wants notifications. */
@Injectable()
export class DevicesService {
  constructor(
    private readonly scope: SpaceScope,
    private readonly clock: Clock,
    private readonly notifier: Notifier,
    private readonly seals: DeviceSeals,
  ) {}

  /** @param here The device that the asking browser is said to be. */
  async all(me: Member, here: DevicePass | null): Promise<Devices> {
    const devices = await this.scope.read(me.personId, (db) => listed(db, me, here));
    return { key: this.notifier.publicKey, devices };
  }

  /** Turning on again what was turned off elsewhere begins anew, under a new id. */
  save(me: Member, id: string, said: SaveDevice): Promise<Device> {
    if (!this.notifier.isOn) {
      throw new Problem('not-allowed', { detail: REMINDER_REFUSALS.noNotifications });
    }
    if (!this.notifier.knows(said.endpoint)) {
      throw refused('endpoint', REMINDER_REFUSALS.unknownPushService);
    }
    const pass = { personId: me.personId, deviceId: id };
    return this.scope.write(me.personId, async (db) => {
      await db.rows(ONE_AT_A_TIME, [db.spaceId]);
      const [known] = await db.rows<KnownDevice>(DEVICE_OF, [db.spaceId, id]);
      const isSaid = known && this.saysTheSame(pass, known, said);
      if (!isSaid) {
        const isNewest = (known?.version ?? 0) === said.version;
        if (known?.isDeleted || !isNewest) throw await notTaken(db, me, id, known);
        await this.makeRoom(db, pass, said);
        const now = this.clock.now().toString();
        const text = this.seals.seal(pass, said);
        await db.rows(SAVE_DEVICE, [db.spaceId, id, said.name, text, now]);
      }
      const device = (await listed(db, me, pass)).find((each) => each.id === id);
      if (!device) throw new Error('A device that was just kept is not there.');
      return device;
    });
  }

  /** Repeated, it changes nothing. */
  async remove(pass: DevicePass): Promise<void> {
    if (!(await this.forget(pass))) throw new Problem('not-found');
  }

  /** Leaves nothing of a device; tells whether there ever was one. */
  forget({ personId, deviceId }: DevicePass): Promise<boolean> {
    const now = this.clock.now().toString();
    return this.scope.write(personId, async (db) => {
      await db.rows(FORGET_DEVICE, [db.spaceId, deviceId, now]);
      return (await db.rows(DEVICE_OF, [db.spaceId, deviceId])).length > 0;
    });
  }

  /** Whether it is still its owner's, and takes notifications. */
  async isLive({ personId, deviceId }: DevicePass): Promise<boolean> {
    const live = await this.scope.read(personId, (db) =>
      db.rows<LiveDevice>(LIVE_DEVICES, [db.spaceId]),
    );
    return live.some(({ id }) => id === deviceId);
  }

  private saysTheSame(pass: DevicePass, known: KnownDevice, said: SaveDevice): boolean {
    const kept = known.sealed === null ? null : this.seals.open(pass, known.sealed);
    return (
      kept?.endpoint === said.endpoint &&
      kept.keys.p256dh === said.keys.p256dh &&
      kept.keys.auth === said.keys.auth &&
      known.name === said.name
    );
  }

  /** One browser is one device, whatever it was before: or a digest would reach it twice. */
  private async makeRoom(db: SpaceDatabase, pass: DevicePass, said: SaveDevice): Promise<void> {
    const live = await db.rows<LiveDevice>(LIVE_DEVICES, [db.spaceId]);
    const others = live.filter(({ id }) => id !== pass.deviceId);
    const same = others.filter(({ id, sealed }) => {
      const subscription = this.seals.open({ ...pass, deviceId: id }, sealed);
      return subscription === null || subscription.endpoint === said.endpoint;
    });
    if (others.length - same.length >= MOST_DEVICES) {
      throw new Problem('not-allowed', { detail: REMINDER_REFUSALS.tooManyDevices });
    }
    const now = this.clock.now().toString();
    for (const { id } of same) await db.rows(FORGET_DEVICE, [db.spaceId, id, now]);
  }
}

async function notTaken(
  db: SpaceDatabase,
  me: Member,
  id: string,
  known: KnownDevice | undefined,
): Promise<Problem> {
  if (!known) return new Problem('not-found');
  const current = (await listed(db, me, null)).find((each) => each.id === id);
  return new Problem('changed-elsewhere', { current: current ?? null });
}

async function listed(db: SpaceDatabase, me: Member, here: DevicePass | null): Promise<Device[]> {
  const rows = await db.rows<DeviceRow>(DEVICES, [db.spaceId]);
  return rows.map(({ id, name, version, endedAt, sentAt, ...last }) => ({
    id,
    name,
    version,
    isHere: here?.personId === me.personId && here.deviceId === id,
    endedAt: endedAt?.toISOString() ?? null,
    lastSentAt: sentAt?.toISOString() ?? null,
    failure: failureOf(last, me.timeZone),
  }));
}
