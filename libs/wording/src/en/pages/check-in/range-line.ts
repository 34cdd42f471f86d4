import type { LineWords } from '../../../wording';

/** One question over the weeks. */
export const RANGE_LINE_TEXTS = {
  /** Beside the middle of one’s own range. */
  usual: 'your usual',
  /** The drawing, for whoever does not see it. */
  label: ({ finding, caption }: LineWords) => `${finding}. ${caption}`,
};
