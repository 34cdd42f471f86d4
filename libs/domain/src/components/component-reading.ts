import type { ComponentName, ComponentWord } from '../vocabulary';
import { componentWord } from './component-word';

/** One of the six soils as it stands. */
export interface ComponentReading {
  /** 0 to 1; null where its inputs do not exist yet. */
  value: number | null;
  word: ComponentWord | null;
}

/** All six, by name. */
export type ComponentReadings = Record<ComponentName, ComponentReading>;

/**
 * A component's value with its word.
 *
 * @param value 0 to 1; null where its inputs do not exist.
 * @returns Both; null twice for null.
 * @throws {RangeError} On a value outside 0 to 1.
 * @example componentReading(0.4) // { value: 0.4, word: 'low' }
 */
export function componentReading(value: number | null): ComponentReading {
  return { value, word: componentWord(value) };
}
