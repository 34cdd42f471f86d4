import { nameInText } from '../../name-in-text';
import { stopped } from '../../sentence';

/** The way from what was agreed to the policies of supervision, which are a part of it. */
export const POLICIES_CHOSEN_TEXTS = {
  link: 'Supervision policies that apply',
  none: 'None is chosen.',
};

/** "Chosen now: BACP, accredited; Alder House." */
export function policiesChosen(titles: readonly string[]): string {
  if (titles.length === 0) return POLICIES_CHOSEN_TEXTS.none;
  return stopped(`Chosen now: ${titles.map(nameInText).join('; ')}`);
}
