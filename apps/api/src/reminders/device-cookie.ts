import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Config } from '../config';
import { sessionCookie } from '../identity/session-cookie';
import { type DevicePass, DeviceSeals } from './device-seals';

/** As long as browsers keep one. */
const KEPT_DAYS = 400;
const DAY_SECONDS = 24 * 60 * 60;

/**
 * Names the device of whoever turned notifications on in a browser. It outlives their session, so that the server knows whose
 * notifications reach the browser in which somebody else signs in.
 */
@Injectable()
export class DeviceCookie {
  private readonly name: string;
  private readonly attributes: string;

  constructor(
    config: Config,
    private readonly seals: DeviceSeals,
    private readonly clock: Clock,
  ) {
    const { name, attributes } = sessionCookie(config);
    this.name = `${name}.device`;
    const secure = attributes.secure ? ['Secure'] : [];
    this.attributes = [`Path=${attributes.path}`, 'HttpOnly', ...secure, 'SameSite=Strict'].join(
      '; ',
    );
  }

  /** The `Set-Cookie` line that names a device. */
  naming(pass: DevicePass): string {
    const until = this.clock.now().add({ hours: 24 * KEPT_DAYS });
    const value = this.seals.pass(pass, 'cookie', until);
    return `${this.name}=${value}; Max-Age=${KEPT_DAYS * DAY_SECONDS}; ${this.attributes}`;
  }

  /** The `Set-Cookie` line that names none. */
  get forgetting(): string {
    return `${this.name}=; Max-Age=0; ${this.attributes}`;
  }

  /** The device that a `Cookie` header names; null where it names none of ours. */
  read(header: string | undefined): DevicePass | null {
    const start = `${this.name}=`;
    const pair = header?.split('; ').find((one) => one.startsWith(start));
    return pair ? this.seals.read(pair.slice(start.length), 'cookie') : null;
  }
}
