import type { Settings } from '@understory/contracts';
import type { Segment } from '../shared/segmented';

/** Choices of a few, as they stand side by side. */
export const WEEK_STARTS: readonly Segment<Settings['weekStart']>[] = [
  { value: 1, label: 'Monday' },
  { value: 6, label: 'Saturday' },
  { value: 7, label: 'Sunday' },
];

export const CLOCKS: readonly Segment<Settings['hours']>[] = [
  { value: null, label: 'As usual there' },
  { value: 24, label: '24 hours' },
  { value: 12, label: '12 hours' },
];

export const SCHEMES: readonly Segment<'light' | 'dark' | null>[] = [
  { value: null, label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

export const MOTIONS: readonly Segment<'less' | null>[] = [
  { value: null, label: 'As the device' },
  { value: 'less', label: 'Less' },
];

/** "Week starts on: Sunday", for the bar that offers to take it back. */
export function nowIs<T>(what: string, options: readonly Segment<T>[], value: T): string {
  return `${what}: ${options.find((option) => option.value === value)?.label ?? ''}`;
}
