import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

const SQL = `
  CREATE TABLE reminder (
    space_id uuid PRIMARY KEY REFERENCES space ON DELETE CASCADE,
    is_on boolean NOT NULL,
    rhythm text NOT NULL CHECK (rhythm IN ('weekly', 'fortnightly')),
    weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    hour smallint NOT NULL CHECK (hour BETWEEN 0 AND 23),
    quiet_from smallint CHECK (quiet_from BETWEEN 0 AND 23),
    quiet_to smallint CHECK (quiet_to BETWEEN 0 AND 23 AND quiet_to <> quiet_from),
    mentions text[] NOT NULL CHECK (mentions <@ ARRAY['sessions', 'check-in', 'ties']),
    since date NOT NULL,
    postponed_to date,
    version integer NOT NULL,
    CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
  );
  CREATE TABLE digest (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    slot date NOT NULL,
    state text NOT NULL CHECK (state IN ('sending', 'waiting', 'sent', 'failed', 'nothing')),
    tries smallint NOT NULL,
    tried_at timestamptz NOT NULL,
    try_at timestamptz CHECK ((try_at IS NOT NULL) = (state = 'waiting')),
    trouble text,
    PRIMARY KEY (space_id, slot)
  );
  ${spaceTable('reminder')}
  ${spaceTable('digest')}
  CREATE TABLE identity.reminder_due (
    person_id uuid PRIMARY KEY REFERENCES identity."user" ON DELETE CASCADE,
    due_at timestamptz NOT NULL,
    time_zone text NOT NULL
  );
  CREATE INDEX reminder_due_at ON identity.reminder_due (due_at);`;

/**
 * When a person wants their digest, and what became of each, by the day that names it: its row is there before the mail is, so that
 * no second one is sent. And, outside every space, when each person is to be looked at next.
 */
export class Reminders implements MigrationInterface {
  readonly name = 'Reminders1764000000060';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(SQL);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('DROP TABLE identity.reminder_due, digest, reminder;');
  }
}
