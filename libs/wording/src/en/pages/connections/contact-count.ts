import { plural } from '../../plural';

/** "twelve contacts", inside a sentence. */
export function contactCount(contacts: number): string {
  return plural(contacts, 'contact', 'contacts');
}
