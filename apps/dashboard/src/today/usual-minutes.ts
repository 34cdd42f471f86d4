/** A usual session, in minutes: what one tap logs. */
export const USUAL_MINUTES = 50;
