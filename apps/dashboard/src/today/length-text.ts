const HOURS_AND_MINUTES = /^(\d{1,3})\s*(?:h|:)\s*(\d{1,2})?\s*(?:min|m)?$/i;
const HOURS = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:h|hours?)$/i;
const MINUTES = /^(\d{1,5})\s*(?:min|minutes?|m)?$/i;

/**
 * Minutes as somebody writes them: "50", "1 h 20", "1:20", "1.5 h".
 *
 * @returns Whole minutes, however many; NaN where it says no length.
 * @example minutesIn('1 h 20') // 80
 */
export function minutesIn(text: string): number {
  const said = text.trim();
  const [, minutes] = MINUTES.exec(said) ?? [];
  if (minutes !== undefined) return Number(minutes);
  const [, hours] = HOURS.exec(said) ?? [];
  if (hours !== undefined) return Math.round(Number(hours.replace(',', '.')) * 60);
  const [, whole, rest = '0'] = HOURS_AND_MINUTES.exec(said) ?? [];
  return whole === undefined || Number(rest) > 59 ? NaN : Number(whole) * 60 + Number(rest);
}
