import type { Problem } from '@understory/contracts';
import { capital, plural } from '@understory/wording';

/** "Three changes can be taken back." */
export function changesHeading(count: number): string {
  return `${capital(plural(count, 'change', 'changes'))} can be taken back.`;
}

/** Why a change was not taken back; where it was changed again, what to do first. */
export function whyNotBack(problem: Problem): Problem {
  if (problem.code !== 'changed-elsewhere') return problem;
  return {
    ...problem,
    title: 'It was changed again since',
    detail: 'Take the later change back first, or change it where it stands.',
  };
}
