import { TROUBLES } from '../shell/trouble';

/** One thing that was changed in two places. */
export const TWO_VERSIONS_TEXTS = {
  heading: TROUBLES['changed-elsewhere'].title,
  elsewhere: 'Elsewhere',
  here: 'Here',
  removed: 'Removed',
  leave: 'Leave it as it is elsewhere',
  leaveRemoved: 'Leave it removed',
  insist: 'Keep mine instead',
  insistRemoved: 'Bring mine back',
};

/**
 * Both versions of what a form changes, and the choice between them.
 *
 * @param elsewhere What stands there, in words; null where it was removed.
 * @param here What the form would save, in words.
 */
export function twoVersions(elsewhere: string | null, here: string) {
  const { heading, removed, leave, leaveRemoved, insist, insistRemoved } = TWO_VERSIONS_TEXTS;
  if (elsewhere === null) {
    return { heading, elsewhere: removed, here, leave: leaveRemoved, insist: insistRemoved };
  }
  return { heading, elsewhere, here, leave, insist };
}
