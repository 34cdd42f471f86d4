import { ROLES } from './roles';

/** Rows of the space that the transaction was opened for; bare on purpose: no sub-select, no function of our own. */
export const IN_SPACE = `space_id = nullif(current_setting('app.space_id', true), '')::uuid`;

/**
 * SQL that puts a new table behind the one door: row-level security for everybody including its owner, one policy, and
 * rights for the API, or another role in its place, and the backup. Every migration that makes a table calls it in the same step.
 *
 * @param rights What the role may do with the table.
 */
export function spaceTable(
  table: string,
  rights = 'SELECT, INSERT, UPDATE, DELETE',
  role: string = ROLES.api,
): string {
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY in_space ON ${table} USING (${IN_SPACE}) WITH CHECK (${IN_SPACE});
    GRANT ${rights} ON ${table} TO ${role};
    GRANT SELECT ON ${table} TO ${ROLES.backup};`;
}
