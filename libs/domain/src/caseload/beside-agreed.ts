/** Closer than this to what was agreed, load is right at it: a share, our choice. */
export const RIGHT_WITHIN = 0.03;
/** So far below the warning's threshold load is nearly there: a share, our choice. */
export const NEARLY_WITHIN = 0.03;
/** Load below this leaves plenty of room: a share of what was agreed, our choice. */
export const PLENTY_BELOW = 0.75;
