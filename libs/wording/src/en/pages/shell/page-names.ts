/** What pages are called that no section leads to by itself: as their title, and wherever a way leads there. */
export const PAGE_NAMES = {
  cases: 'Cases',
  otherTime: 'Other time',
  unseenWork: 'Unseen work',
};
