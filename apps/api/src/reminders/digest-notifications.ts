import { Injectable } from '@nestjs/common';
import { devicePaths, type PushMessage, reminderPaths } from '@understory/contracts';
import { notificationEndsAt, type QuietHours } from '@understory/domain';
import { NOTIFICATION_TEXTS } from '@understory/wording';
import type { Push, Subscription } from '../push/notifier';
import { type DevicePass, DeviceSeals } from './device-seals';
import { LaterLinks } from './later-links';
import { instantOf, localHourOf } from './local-hours';

/** Long enough for a push service and a telephone, however late in an hour it is sent. */
const LEAST_SECONDS = 60;
const TEST_SECONDS = 5 * 60;

interface Reached extends DevicePass {
  readonly to: Subscription;
}

/** Writes notifications: that something waits, and no word of what. They stand on locked screens. */
@Injectable()
export class DigestNotifications {
  constructor(
    private readonly seals: DeviceSeals,
    private readonly links: LaterLinks,
  ) {}

  digest(
    { to, ...pass }: Reached,
    {
      now,
      timeZone,
      quietHours,
    }: { now: Temporal.Instant; timeZone: string; quietHours: QuietHours | null },
  ): Push {
    const ends = instantOf(notificationEndsAt(localHourOf(now, timeZone), quietHours), timeZone);
    const seconds = Math.max(LEAST_SECONDS, ends.since(now).total('seconds'));
    const { title, digest: body, later } = NOTIFICATION_TEXTS;
    const path = reminderPaths.later(this.links.seal(pass.personId, now));
    const content = this.message(pass, now.add({ seconds: Math.floor(seconds) }), {
      ...{ title, body, tag: 'digest', open: 'today' },
      later: { title: later, path },
    });
    return { to, content, seconds, topic: 'digest', urgency: 'normal' };
  }

  /** Tests the way and says nothing else. */
  test({ to, ...pass }: Reached, now: Temporal.Instant): Push {
    const { title, test: body } = NOTIFICATION_TEXTS;
    const content = this.message(pass, now.add({ seconds: TEST_SECONDS }), {
      ...{ title, body, tag: 'test', open: 'account/reminders' },
      later: null,
    });
    return { to, content, seconds: TEST_SECONDS, topic: 'test', urgency: 'high' };
  }

  private message(
    pass: DevicePass,
    until: Temporal.Instant,
    said: Omit<PushMessage, 'check'>,
  ): string {
    const check = devicePaths.shown(this.seals.pass(pass, 'message', until));
    return JSON.stringify({ ...said, check } satisfies PushMessage);
  }
}
