/**
 * How far a load is from what was agreed.
 *
 * @param load ρ, 0 or more; 1 is as agreed.
 * @returns `5 % more`, `12 % less`, or null where it rounds to as agreed.
 * @example fromAgreed(1.05) // '5 % more'
 */
export function fromAgreed(load: number): string | null {
  const percent = Math.round((load - 1) * 100);
  if (percent === 0) return null;
  return `${Math.abs(percent)}\u00a0% ${percent > 0 ? 'more' : 'less'}`;
}
