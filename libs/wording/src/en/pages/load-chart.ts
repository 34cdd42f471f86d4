/** What is written within the drawing of units against what was agreed. */
export const LOAD_CHART_TEXTS = {
  /** Beside the line; its number follows. */
  agreed: 'agreed',
};
