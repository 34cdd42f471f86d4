import type { Role } from '@understory/contracts';

const NAMES: Readonly<Record<Role, string>> = {
  therapist: 'therapist',
  lead: 'lead',
  administrator: 'administrator',
};

/** "lead and administrator", in the order they were given. */
export function rolesInWords(roles: readonly Role[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(
    roles.map((role) => NAMES[role]),
  );
}
