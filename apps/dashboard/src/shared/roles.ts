import type { Role } from '@understory/contracts';
import { listed } from '@understory/wording';

const NAMES: Readonly<Record<Role, string>> = {
  therapist: 'therapist',
  lead: 'lead',
  administrator: 'administrator',
};

/** "lead and administrator", in the order they were given. */
export function rolesInWords(roles: readonly Role[]): string {
  return listed(roles.map((role) => NAMES[role]));
}
