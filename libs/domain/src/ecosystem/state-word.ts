import { LOW_FROM } from '../components/component-word';
import { COMPONENTS, type ComponentName, type StateWord, type WarningCode } from '../vocabulary';

/** Beside Roots, so many components must be known: our choice. */
const LEAST_OTHERS = 2;
const THIN_CODES: readonly WarningCode[] = ['W2', 'W3', 'W4'];

/**
 * The one word for an ecosystem; it follows from the warnings and is no score.
 *
 * @param components Value of each, 0 to 1, null unknown.
 * @param warnings Codes that stand, any order.
 * @returns `not-enough-yet` unless Roots and two others are known; else `thin` while W2, W3 or W4 stands,
 *   `stretched` while another warning stands or a component is under .35, `holding` otherwise.
 * @example stateWord(readings, ['W1']) // 'stretched'
 */
export function stateWord(
  components: Readonly<Record<ComponentName, { readonly value: number | null }>>,
  warnings: readonly WarningCode[],
): StateWord {
  const values = COMPONENTS.map((name) => components[name].value);
  const known = values.filter((value) => value !== null);
  if (components.roots.value === null || known.length <= LEAST_OTHERS) return 'not-enough-yet';
  if (warnings.some((code) => THIN_CODES.includes(code))) return 'thin';
  const isStretched = warnings.length > 0 || known.some((value) => value < LOW_FROM);
  return isStretched ? 'stretched' : 'holding';
}
