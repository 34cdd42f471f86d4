/** At the head of the warnings that stand and rest. */
export const QUIET_WARNINGS_TITLE = 'Quiet for now';
