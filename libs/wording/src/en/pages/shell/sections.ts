/** What the sections are called in the navigation, and as titles of their pages. */
export const SECTION_NAMES = {
  today: 'Today',
  ecosystem: 'Ecosystem',
  caseload: 'Caseload',
  supervision: 'Supervision',
  checkIn: 'Check-in',
  bring: 'Bring my week',
  team: 'Team',
  practice: 'Practice',
};

/** A section of one practice, where somebody has several. */
export function sectionOf(section: string, practice: string): string {
  return `${section}, ${practice}`;
}
