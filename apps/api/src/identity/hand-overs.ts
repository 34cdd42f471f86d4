import { Injectable } from '@nestjs/common';

/**
 * Hears that a browser passes into the hands of somebody, or of nobody.
 *
 * @param cookies The `Cookie` header of the request.
 * @param to Who is signed in there from now on; null after signing out.
 * @returns `Set-Cookie` lines.
 */
export type HandOver = (
  cookies: string | undefined,
  to: string | null,
) => Promise<readonly string[]>;

/** Tells features that keep something for a browser when another person begins to use it. */
@Injectable()
export class HandOvers {
  private readonly hearers: HandOver[] = [];

  hear(hearer: HandOver): void {
    this.hearers.push(hearer);
  }

  async tell(...to: Parameters<HandOver>): Promise<string[]> {
    return (await Promise.all(this.hearers.map((hearer) => hearer(...to)))).flat();
  }
}
