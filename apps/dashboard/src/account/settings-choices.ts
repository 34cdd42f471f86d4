import type { Settings } from '@understory/contracts';
import {
  FORMAT_SETTINGS_TEXTS,
  LOOK_SETTINGS_TEXTS,
  SETTINGS_TEXTS,
  weekdayName,
} from '@understory/wording';
import type { Segment } from '../shared/segmented';

const { clocks } = FORMAT_SETTINGS_TEXTS;
const { appearances, motions } = LOOK_SETTINGS_TEXTS;

/** Choices of a few, as they stand side by side. */
export const WEEK_STARTS: readonly Segment<Settings['weekStart']>[] = [
  { value: 1, label: weekdayName(1) },
  { value: 6, label: weekdayName(6) },
  { value: 7, label: weekdayName(7) },
];

export const CLOCKS: readonly Segment<Settings['hours']>[] = [
  { value: null, label: clocks.usual },
  { value: 24, label: clocks[24] },
  { value: 12, label: clocks[12] },
];

export const SCHEMES: readonly Segment<'light' | 'dark' | null>[] = [
  { value: null, label: appearances.device },
  { value: 'light', label: appearances.light },
  { value: 'dark', label: appearances.dark },
];

export const MOTIONS: readonly Segment<'less' | null>[] = [
  { value: null, label: motions.device },
  { value: 'less', label: motions.less },
];

/** "Week starts on: Sunday", for the bar that offers to take it back. */
export function chosen<T>(what: string, options: readonly Segment<T>[], value: T): string {
  return SETTINGS_TEXTS.chosen(what, options.find((option) => option.value === value)?.label ?? '');
}
