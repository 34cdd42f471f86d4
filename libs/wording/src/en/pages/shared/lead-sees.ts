/** What a practice lead can see of a therapist, and what stays closed to them. */
export const LEAD_SEES = [
  {
    when: 'Your lead sees',
    what: 'Your name on the roster, your roles, and when you joined.',
  },
  {
    when: 'With five people or more',
    what: 'Figures of the whole team for periods that have closed, rounded. At eight people they come monthly. No figure is ever yours alone.',
  },
  {
    when: 'Never',
    what: 'Your sessions, connections, contacts, warnings or packs, and whether you logged anything. The database refuses it.',
  },
];
