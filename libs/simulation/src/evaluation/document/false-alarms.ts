import { WARNING_CODES } from '@understory/domain';
import { SIX_TIES } from '../conditions';
import type { Evaluation } from '../evaluate';

/**
 * The source of the figures that the product quotes, rounded to one decimal.
 *
 * @param evaluation All figures.
 * @returns TypeScript.
 * @example falseAlarmsSource(evaluation)
 */
export function falseAlarmsSource({ shipped }: Evaluation): string {
  const fieldsOf = (id: string) => {
    const rate = shipped.find((row) => row.id === id)?.steady.falseAlarms;
    if (rate === undefined) return null;
    const aYear = Math.round(10 * rate) / 10;
    return [`aYear: ${aYear}`, `ties: ${SIX_TIES.length}`, "source: 'docs/evaluation.md'"];
  };
  const codes = WARNING_CODES.map((code) => {
    const fields = fieldsOf(code);
    return `  ${code}: ${fields === null ? 'null' : `{ ${fields.join(', ')} }`},`;
  });
  return `import type { WarningCode } from '../vocabulary';

/** How often a warning is raised although nothing is behind it, as measured on simulated people. */
export interface FalseAlarms {
  /** Per therapist-year, to one decimal. */
  aYear: number;
  /** Ties that the simulated people had. */
  ties: number;
  /** Where it was measured. */
  source: 'docs/evaluation.md';
}

/**
 * Measured false alarms by code; null where none was measured. Written by \`npm run evaluate\`, never by hand.
 *
 * @example FALSE_ALARMS.W1?.aYear
 */
export const FALSE_ALARMS: Readonly<Record<WarningCode, FalseAlarms | null>> = {
${codes.join('\n')}
};

/** W1 and W2 taken together: all raises of both. */
export const FALSE_ALARMS_OF_THINNING: FalseAlarms = {
${(fieldsOf('W1+W2') ?? []).map((field) => `  ${field},`).join('\n')}
};
`;
}
