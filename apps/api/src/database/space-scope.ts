import { Inject, Injectable } from '@nestjs/common';
import { setImmediate as letOthersAsk } from 'node:timers/promises';
import { BEFORE_ALL_DAYS, DROP_STATE } from '../ecosystem/kept-state.queries';
import { readingOf } from '../http/present';
import { Database } from './database';
import type { OpenSpace } from './open-space';
import { type Asked, SpaceDoor, type SpaceWork } from './space-door';
import { CHANGE_STAMP, CHANGE_STAMP_AND_ASK, STAMP, stampParams } from './space-stamp';

export type { SpaceDatabase, SpaceWork } from './space-door';

/** What a write of a log made of it. */
export interface Written<T> {
  readonly value: T;
  /** Every day, `YYYY-MM-DD`, on which a row that was written stood before or stands now; none drops all that is kept. */
  readonly days: readonly string[];
}

const AFTER_LOGGING = `WITH dropped AS (${DROP_STATE}) ${CHANGE_STAMP_AND_ASK}`;

/** The only door to data: transactions of the API's role that see one space. Whatever is written by it changes the stamp of its space. */
@Injectable()
export class SpaceScope extends SpaceDoor {
  private readonly asked = new Map<string, Promise<string>>();

  constructor(@Inject(Database) database: Database) {
    super(() => database.spaces);
  }

  /**
   * How a space stands, alike for two moments between which nothing was written in it. A page asks for several things at once, and
   * whoever asks in one moment shares an answer: none that had been asked for before.
   */
  stampOf(spaceId: string): Promise<string> {
    const asked = this.asked.get(spaceId) ?? this.askForStamp(spaceId);
    this.asked.set(spaceId, asked);
    return asked;
  }

  private async askForStamp(spaceId: string): Promise<string> {
    await letOthersAsk();
    this.asked.delete(spaceId);
    const [row] = await this.alone<{ stamp: string }>(STAMP, [spaceId]);
    return row?.stamp ?? '';
  }

  override write<T>(spaceId: string, work: SpaceWork<T>): Promise<T> {
    return this.writeAnd(spaceId, work, ({ client }) => [
      CHANGE_STAMP,
      stampParams(spaceId, client),
    ]);
  }

  /**
   * A write of a person's log, which warnings rest on: their evaluation is asked for in the same transaction, and all that is
   * kept of earlier days is dropped.
   */
  writeLog<T>(personId: string, work: SpaceWork<T>): Promise<T> {
    return this.writeAnd(personId, work, (space) => afterLogging(space, BEFORE_ALL_DAYS));
  }

  /** The same where the work knows all its days: what is kept of days before them stays. */
  async writeDays<T>(personId: string, work: SpaceWork<Written<T>>): Promise<T> {
    const written = await this.writeAnd(personId, work, (space, { days }) =>
      afterLogging(space, days.toSorted()[0] ?? BEFORE_ALL_DAYS),
    );
    return written.value;
  }

  /**
   * The same for a write of one day, none of whose rows stood on another, and whose statements need none of each other's answers:
   * all of it is a single round trip.
   *
   * @returns The rows of each statement.
   */
  async writeDayAtOnce(
    personId: string,
    day: string,
    asked: readonly Asked[],
  ): Promise<readonly object[][]> {
    return this.writeAtOnce(personId, asked, (space) => afterLogging(space, day));
  }

  /** A page that may be asked for again learns how its space stood, of the very moment that it shows. */
  protected override async enterToRead(spaceId: string): Promise<OpenSpace> {
    const space = await super.enterToRead(spaceId);
    readingOf()?.begin(space);
    return space;
  }
}

function afterLogging({ spaceId, client }: OpenSpace, day: string): Asked {
  return [AFTER_LOGGING, [...stampParams(spaceId, client), day]];
}
