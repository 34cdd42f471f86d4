import type { SessionAcuity, SessionKind } from '@understory/domain';
import { decimal } from '../../decimal';
import { inSentence } from '../../names';
import { ACUITY_NAMES, SESSION_KIND_NAMES } from '../../session-names';
import { CASE_WORK_TEXTS } from '../case-work';

/** What counts how much. */
export const MY_WEIGHTS_TEXTS = {
  summary: 'My weights',
  usual:
    'A usual individual session of 50 minutes counts one unit; a longer or shorter one counts by its minutes, times both of these:',
  acuity: 'How much it asks',
  kind: 'Whom it is with',
  onTop: 'On top of that, whatever its length:',
  first: 'A first session',
  traumaFocused: CASE_WORK_TEXTS.traumaFocused,
  risk: 'A risk event',
  more: (units: number) => `${decimal(units)} more`,
  unheld: (share: number) =>
    `No-shows and late cancellations count ${decimal(share)} of their length; what was cancelled in time counts nothing. These are weights to plan with. Nobody measured them, and nobody else sees what they say of your week.`,
};

/** "settled 0.8, usual 1, complex 1.3, acute 1.6". */
export function acuityWeights(
  weights: readonly { readonly acuity: SessionAcuity; readonly units: number }[],
): string {
  return weights
    .map(({ acuity, units }) => `${inSentence(ACUITY_NAMES[acuity])} ${decimal(units)}`)
    .join(', ');
}

/** "individual 1, couple 1.3": as many units as one session of each kind counts. */
export function kindWeights(
  weights: readonly { readonly kind: SessionKind; readonly units: number }[],
): string {
  return weights
    .map(({ kind, units }) => `${inSentence(SESSION_KIND_NAMES[kind])} ${decimal(units)}`)
    .join(', ');
}
