/** What a case says of its sessions, and a session of itself: asked in the same words wherever it is asked. */
export const CASE_WORK_TEXTS = {
  kind: 'Kind',
  acuity: 'How it stands with the work',
  traumaFocused: 'Trauma-focused',
};
