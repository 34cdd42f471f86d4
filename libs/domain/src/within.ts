/**
 * Refuses a number outside its agreed range, naming the field.
 *
 * @param field Name that the message carries, such as `minutes`.
 * @param value The number to check.
 * @param range Least and greatest value, both allowed.
 * @param grain `whole` also refuses fractions.
 * @returns The value, unchanged.
 * @throws {RangeError} On NaN, an infinite value, one outside the range, or a fraction where whole.
 * @example within('minutes', 50, { min: 1, max: 600 }) // 50
 */
export function within(
  field: string,
  value: number,
  range: { readonly min: number; readonly max: number },
  grain: 'whole' | 'real' = 'real',
): number {
  const fits = value >= range.min && value <= range.max && Number.isFinite(value);
  if (!fits || (grain === 'whole' && !Number.isInteger(value))) {
    const kind = grain === 'whole' ? 'a whole number' : 'a number';
    throw new RangeError(
      `${field} must be ${kind} from ${range.min} to ${range.max}, not ${value}`,
    );
  }
  return value;
}
