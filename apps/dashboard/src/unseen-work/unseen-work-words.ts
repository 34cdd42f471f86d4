import type { UnseenWorkKind } from '@understory/domain';

/** What each kind can look like, so that it is recognised. */
export const EXAMPLES: Readonly<Record<UnseenWorkKind, string>> = {
  'starting-contact': 'Being the one who writes, calls or asks first.',
  'reading-temperature': 'Noticing how everyone is before anyone says it.',
  'handling-conflict': 'Naming it, carrying it, smoothing it over.',
  'keeping-track': 'Dates, promises, who needs what and when.',
  'anticipating-needs': 'Thinking ahead, so that nobody has to ask.',
  'holding-feelings': 'So that others are spared.',
};

/** What an effort of 0 to 4 is called. */
export const EFFORTS = [
  { value: 0, label: 'None to speak of' },
  { value: 1, label: 'A little' },
  { value: 2, label: 'Some' },
  { value: 3, label: 'Quite a lot' },
  { value: 4, label: 'Very much' },
] as const;

/** Shares that are offered, in percent; any other that was kept is written as a number. */
export const SHARES = [
  { value: 0, label: 'None of it' },
  { value: 25, label: 'A quarter' },
  { value: 50, label: 'Half' },
  { value: 75, label: 'Three quarters' },
  { value: 100, label: 'All of it' },
] as const;

export function effortWords(effort: number): string {
  return EFFORTS.find(({ value }) => value === effort)?.label ?? '';
}

/** "All of it mine", "30 % mine". */
export function shareWords(percent: number): string {
  const named = SHARES.find(({ value }) => value === percent)?.label;
  return `${named ?? `${percent}\u00a0%`} mine`;
}
