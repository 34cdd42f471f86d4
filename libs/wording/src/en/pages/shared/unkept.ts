/** Asked where a sheet is closed with something in it that was not kept. */
export const UNKEPT_TEXTS = {
  question: 'Leave without keeping this?',
  leave: 'Leave',
  stay: 'Stay here',
};
