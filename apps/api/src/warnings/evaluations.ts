import { Injectable } from '@nestjs/common';
import {
  type EpochDay,
  epochDay,
  isoDate,
  livesOn,
  REVISED_DAYS,
  type WarningLife,
  warningDays,
} from '@understory/domain';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { Clock } from '../clock';
import { SpaceScope } from '../database/space-scope';
import { type LogDay, readEcosystemLog } from '../ecosystem/ecosystem-log';
import { isKeepingDue, readKeptState } from '../ecosystem/kept-states';
import { IdentityDatabase } from '../identity/identity-database';
import { readTelling } from './telling.service';
import { type LifeRow, lifeOf, saveLives } from './warning-lives';
import { EVALUATED_PERSON, RECENT_LIVES, TAKE_TURN } from './warning.queries';

interface Person {
  readonly id: string;
  readonly timeZone: string;
  readonly weekStart: 1 | 6 | 7;
  readonly createdAt: Date;
  readonly evaluatedOn: EpochDay | null;
  readonly turn: number;
}

/** Processes that evaluate one person at once take turns; more than this many are no accident. */
const MOST_TRIES = 8;

/** Keeps the lives of a person's warnings. The log decides what stands; this writes down what became of it. */
@Injectable()
export class Evaluations {
  constructor(
    private readonly scope: SpaceScope,
    private readonly identity: IdentityDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Brings the warnings of a person to today; asked twice, late or by two processes at once, it leaves the same.
   *
   * @returns The day on which a state of their ecosystem is due to be kept; null where it is not.
   */
  async evaluate(personId: string): Promise<LogDay | null> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const [person] = await this.identity.rows<Omit<Person, 'id'>>(EVALUATED_PERSON, [personId]);
      if (!person) return null;
      const evaluated = await this.evaluateOnce({ ...person, id: personId });
      if (evaluated) return evaluated.due;
    }
    throw new Error('Others kept evaluating this person; the next job tries again.');
  }

  /** Undefined where another process, or a snooze, came in between. */
  private async evaluateOnce(person: Person): Promise<{ due: LogDay | null } | undefined> {
    const now = this.clock.now();
    const date = now.toZonedDateTimeISO(person.timeZone).toPlainDate();
    const today = epochDay(date.toString());
    if (person.evaluatedOn !== null && person.evaluatedOn > today) return { due: null };
    const logDay = { weekStart: person.weekStart, today: date.toString(), now };
    const { log, kept, before, choice } = await this.readAll(person.id, logDay);
    const days = warningDays(log);
    let after: WarningLife[] = before;
    for (let day = firstDay(person, today); day <= today; day += 1) {
      after = livesOn(after, days, day, person.weekStart, choice);
      await letOthersRun();
    }
    const nextDay = date.add({ days: 1 }).toZonedDateTime(person.timeZone).toInstant();
    const isDone = await this.scope.write(person.id, async (db) => {
      const turn = [person.id, person.turn, date.toString(), nextDay.toString()];
      if ((await db.rows(TAKE_TURN, turn)).length === 0) return false;
      await saveLives(db, { before, after, at: now });
      return true;
    });
    if (!isDone) return undefined;
    return { due: isKeepingDue(log, kept, logDay.today) ? logDay : null };
  }

  /** The whole log, for what stood on its days is asked for; what is kept, to know whether it still may be. */
  private readAll(personId: string, day: LogDay) {
    return this.scope.read(personId, async (db) => {
      const since = isoDate(epochDay(day.today) - REVISED_DAYS - 1);
      const [{ log }, kept, lives, choice] = await Promise.all([
        readEcosystemLog(db, day),
        readKeptState(db, day.today),
        db.rows<LifeRow>(RECENT_LIVES, [db.spaceId, since]),
        readTelling(db),
      ]);
      return { log, kept, before: lives.map(lifeOf), choice };
    });
  }
}

/**
 * Days that nobody evaluated are made up for, back to the day of joining, as far as ended warnings are looked at. The last
 * evaluated day once more, since it went on after it was.
 */
function firstDay({ evaluatedOn, createdAt, timeZone }: Person, today: EpochDay): EpochDay {
  const joined = Temporal.Instant.fromEpochMilliseconds(createdAt.getTime());
  const joinedOn = epochDay(joined.toZonedDateTimeISO(timeZone).toPlainDate().toString());
  const from = Math.max(evaluatedOn ?? joinedOn, today - REVISED_DAYS);
  return Math.min(from, today);
}
