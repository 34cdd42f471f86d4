import { Injectable } from '@nestjs/common';
import { Throttle } from './throttle';

/** Our choice: nobody mistypes a link this often, and a guess is one in 2^256. */
const TRIES_PER_ADDRESS = { tries: 20, seconds: 15 * 60 };

/** Counts what fails on links of founding and invitation by address; success clears the count. */
@Injectable()
export class LinkThrottle {
  constructor(private readonly throttle: Throttle) {}

  async watch<T>(address: string, work: () => Promise<T>): Promise<T> {
    const key = `link:${address}`;
    await this.throttle.take(key, TRIES_PER_ADDRESS);
    const value = await work();
    await this.throttle.forget(key);
    return value;
  }
}
