import { capital } from '../../capital';
import { plural } from '../../plural';

/** Why a form was not taken: how many of its answers, 1 or more, need another look. */
export function answersToMend(count: number): string {
  const verb = count === 1 ? 'needs' : 'need';
  return `${capital(plural(count, 'answer', 'answers'))} ${verb} another look`;
}

/** The two buttons beside a number, told apart from those of other numbers. */
export const STEPPER_TEXTS = {
  less: (label: string) => `Less, ${label}`,
  more: (label: string) => `More, ${label}`,
};
