import { type StandingWarning, WARNING_CODES } from '@understory/domain';
import { WARNING_GROUP_TITLES, type WarningMeaning, warningMeaning } from '@understory/wording';

type Code = StandingWarning['code'];

export interface WarningGroup {
  readonly title: string;
  readonly warnings: readonly (WarningMeaning & { readonly code: Code })[];
}

/** What each warning is about. */
const ABOUT: Readonly<Record<Code, 'tie' | 'ties' | 'work' | 'own'>> = {
  W1: 'tie',
  W2: 'ties',
  W3: 'ties',
  W4: 'ties',
  W5: 'ties',
  W6: 'tie',
  W7: 'tie',
  W8: 'work',
  W9: 'work',
  W10: 'work',
  W11: 'own',
  W12: 'own',
  W13: 'tie',
  W14: 'own',
  W15: 'work',
  W17: 'tie',
};

/** Every warning there is, by what it is about, in the words that its own page uses. */
export function warningGroups(): WarningGroup[] {
  const codes = WARNING_CODES.filter((code): code is Code => code in ABOUT);
  return (['ties', 'tie', 'work', 'own'] as const).map((group) => ({
    title: WARNING_GROUP_TITLES[group],
    warnings: codes
      .filter((code) => ABOUT[code] === group)
      .map((code) => ({ code, ...warningMeaning(code) })),
  }));
}
