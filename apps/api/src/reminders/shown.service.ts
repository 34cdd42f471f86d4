import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HandOvers } from '../identity/hand-overs';
import { SessionLookup } from '../identity/session-lookup';
import { DeviceCookie } from './device-cookie';
import { DeviceSeals } from './device-seals';
import { DevicesService } from './devices.service';

const MAY_BE_SHOWN = 204;
const TOO_LATE = 404;
const NOT_THEIRS = 410;

/**
 * Keeps one person's notifications from the next person in the same browser: signing out takes the device away, so does somebody
 * else's signing in, and what was on its way by then is asked about before it is shown. ADR 152.
 */
@Injectable()
export class ShownService implements OnModuleInit {
  constructor(
    private readonly devices: DevicesService,
    private readonly seals: DeviceSeals,
    private readonly cookie: DeviceCookie,
    private readonly sessions: SessionLookup,
    private readonly handOvers: HandOvers,
  ) {}

  onModuleInit(): void {
    this.handOvers.hear((cookies, to) => this.handOver(cookies, to));
  }

  /** 204 where a notification may be shown; 404 where it comes too late; 410 where this browser is no more its owner's. */
  async statusOf(token: string, cookies: string | undefined): Promise<number> {
    const pass = this.seals.read(token, 'message');
    if (!pass) return TOO_LATE;
    const somebody = await this.sessions.memberOf(cookies);
    if (somebody && somebody.personId !== pass.personId) return NOT_THEIRS;
    return (await this.devices.isLive(pass)) ? MAY_BE_SHOWN : NOT_THEIRS;
  }

  private async handOver(cookies: string | undefined, to: string | null): Promise<string[]> {
    const pass = this.cookie.read(cookies);
    if (!pass || pass.personId === to) return [];
    await this.devices.forget(pass);
    return [this.cookie.forgetting];
  }
}
