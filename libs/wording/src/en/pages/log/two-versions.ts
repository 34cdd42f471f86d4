/** One thing that was changed in two places. */
export const TWO_VERSIONS_TEXTS = {
  elsewhere: 'Elsewhere',
  here: 'Here',
  removed: 'Removed',
  leave: 'Leave it as it is elsewhere',
  leaveRemoved: 'Leave it removed',
};
