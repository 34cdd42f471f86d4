/** Below answers that could not be kept. */
export const KEEP_TROUBLE_TEXTS = {
  stillHere: 'Your answers are still on this page.',
};
