import type { Release } from '@understory/contracts';

/** A release as the database gives it. */
export interface ReleaseRow extends Omit<Release, 'publishedAt'> {
  publishedAt: Date;
}

export const RELEASES = `
  SELECT period, starts_on::text AS "from", ends_on::text AS "to",
    published_at AS "publishedAt", figures
  FROM release WHERE space_id = $1 ORDER BY starts_on, period`;

/** One writer per practice at a time, whichever process it lives in. */
export const TAKE_TURNS = `
  SELECT pg_advisory_xact_lock(hashtextextended('release ' || $1, 0))`;

export const RELEASE_EXISTS = `
  SELECT 1 FROM release WHERE space_id = $1 AND period = $2 AND starts_on = $3`;

/** The only statement that reads contributions; the publisher's role sees those of this practice alone. */
export const MEAN_CONTRIBUTION = `
  SELECT count(*)::int AS contributors, avg(value) AS mean FROM contribution
  WHERE practice_id = $1 AND period = $2 AND starts_on = $3 AND condition = 'supervision'`;

export const PUBLISH = `
  INSERT INTO release (space_id, period, starts_on, ends_on, published_at, figures)
  VALUES ($1, $2, $3, $4, $5, $6)`;

export const FORGET_CONTRIBUTIONS = `
  DELETE FROM contribution WHERE practice_id = $1 AND period = $2 AND starts_on = $3`;

/** What a run left behind that ended between contributing and publishing, or came second. */
export const FORGET_RELEASED = `
  DELETE FROM contribution USING release
  WHERE release.space_id = $1 AND contribution.practice_id = $1
    AND release.period = contribution.period AND release.starts_on = contribution.starts_on`;

export const PRACTICE = `
  SELECT name, time_zone AS "timeZone", founded_on::text AS "foundedOn"
  FROM practice WHERE space_id = $1`;

export const ROSTER_SIZE = `
  SELECT count(*)::int AS size FROM membership
  WHERE space_id = $1 AND 'therapist' = ANY (roles) AND NOT 'lead' = ANY (roles)
    AND ends_on IS NULL`;
