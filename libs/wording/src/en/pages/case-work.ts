import type { SessionAcuity, SessionKind } from '@understory/domain';
import { ACUITY_NAMES, SESSION_KIND_NAMES } from '../session-names';

/** What a case says of its sessions, and a session of itself: asked in the same words wherever it is asked. */
export const CASE_WORK_TEXTS = {
  kind: 'Kind',
  acuity: 'How it stands with the work',
  traumaFocused: 'Trauma-focused',
};

/** "Couple, complex, trauma-focused". */
export function workInWords(work: {
  readonly kind: SessionKind;
  readonly acuity: SessionAcuity;
  readonly isTraumaFocused: boolean;
}): string {
  const named = `${SESSION_KIND_NAMES[work.kind]}, ${ACUITY_NAMES[work.acuity].toLowerCase()}`;
  return work.isTraumaFocused ? `${named}, ${CASE_WORK_TEXTS.traumaFocused.toLowerCase()}` : named;
}
