import type { MigrationInterface, QueryRunner } from 'typeorm';

const SQL = `
  CREATE TABLE identity."user" (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL CONSTRAINT user_email_key UNIQUE,
    email_verified boolean NOT NULL DEFAULT false,
    image text,
    time_zone text NOT NULL,
    week_start smallint NOT NULL CHECK (week_start IN (1, 6, 7)),
    country text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE identity.session (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES identity."user" ON DELETE CASCADE,
    token text NOT NULL CONSTRAINT session_token_key UNIQUE,
    expires_at timestamptz NOT NULL,
    ip_address text,
    user_agent text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX session_user_id_idx ON identity.session (user_id);
  CREATE INDEX session_expires_at_idx ON identity.session (expires_at);
  CREATE TABLE identity.account (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES identity."user" ON DELETE CASCADE,
    account_id text NOT NULL,
    provider_id text NOT NULL,
    password text,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (provider_id, account_id)
  );
  CREATE INDEX account_user_id_idx ON identity.account (user_id);
  CREATE TABLE identity.verification (
    id uuid PRIMARY KEY,
    identifier text NOT NULL,
    value text NOT NULL,
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX verification_identifier_idx ON identity.verification (identifier);
  CREATE TABLE identity.rate_limit (
    key text PRIMARY KEY,
    count integer NOT NULL,
    ends_at timestamptz NOT NULL
  );
  CREATE INDEX rate_limit_ends_at_idx ON identity.rate_limit (ends_at);
`;

/**
 * Tables of better-auth, as its schema check wants them, in snake_case. A user's id is the id of their personal space; zone, week
 * start and country are copies of `person`, so that the look-up of a session is one statement outside every space.
 */
export class Identity implements MigrationInterface {
  readonly name = 'Identity1764000000003';

  up(runner: QueryRunner): Promise<unknown> {
    return runner.query(SQL);
  }

  down(runner: QueryRunner): Promise<unknown> {
    return runner.query(`
      DROP TABLE identity.rate_limit, identity.verification, identity.account, identity.session, identity."user";
    `);
  }
}
