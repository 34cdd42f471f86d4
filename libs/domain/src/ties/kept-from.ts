/** Contacts of the last eight weeks from which on a rhythm is said to be kept: one of them is a meeting. Our choice. */
export const KEPT_FROM = 2;
