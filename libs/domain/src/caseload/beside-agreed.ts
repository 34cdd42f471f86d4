/** Closer than this to what was agreed, load is right at it, as a title says it: a share, our choice. */
export const RIGHT_WITHIN = 0.03;
/** The same where the share is written beside it in whole percents: half of one. */
export const RIGHT_WITHIN_WRITTEN = 0.005;
/** So far below the warning's threshold load is nearly there: a share, our choice. */
export const NEARLY_WITHIN = 0.03;
/** Load below this leaves plenty of room: a share of what was agreed, our choice. */
export const PLENTY_BELOW = 0.75;
