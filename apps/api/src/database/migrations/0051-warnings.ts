import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spaceTable } from '../space-table';

const SQL = `
  CREATE TABLE warning (
    space_id uuid NOT NULL REFERENCES space ON DELETE CASCADE,
    id uuid NOT NULL,
    code text NOT NULL CHECK (code ~ '^W[0-9]{1,2}$'),
    subject text NOT NULL CHECK (char_length(subject) <= 80),
    raised_on date NOT NULL,
    facts jsonb NOT NULL CHECK (jsonb_typeof(facts) = 'object'),
    comes_first boolean NOT NULL,
    told_on date,
    snoozed_until date,
    snooze_reason text,
    snooze_words text CHECK (char_length(snooze_words) <= 200),
    ended_on date CHECK (ended_on >= raised_on),
    ended_as text CHECK (ended_as IN ('cleared', 'withdrawn')),
    ended_by text,
    evaluated_at timestamptz NOT NULL,
    PRIMARY KEY (space_id, id),
    CHECK ((snoozed_until IS NULL) = (snooze_reason IS NULL)),
    CHECK ((ended_on IS NULL) = (ended_as IS NULL) AND (ended_on IS NULL) = (ended_by IS NULL))
  );
  CREATE UNIQUE INDEX warning_active ON warning (space_id, code, subject) WHERE ended_on IS NULL;
  CREATE INDEX warning_ended ON warning (space_id, ended_on);
  ${spaceTable('warning')}
  CREATE TABLE identity.evaluation (
    person_id uuid PRIMARY KEY REFERENCES identity."user" ON DELETE CASCADE,
    evaluated_on date NOT NULL,
    due_at timestamptz NOT NULL,
    turn integer NOT NULL
  );`;

/**
 * What a log cannot know of a warning: when it was told, that it rests, how it ended. And, outside every space, when each
 * person's next day begins, so that one statement finds whose has.
 */
export class Warnings implements MigrationInterface {
  readonly name = 'Warnings1764000000051';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(SQL);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query('DROP TABLE identity.evaluation, warning;');
  }
}
