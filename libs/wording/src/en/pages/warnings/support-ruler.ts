import { UNRATED_SUPPORT } from '@understory/domain';
import { decimal, fixed } from '../../decimal';
import { nameInText } from '../../name-in-text';

/** The figure of what all ties carry together, against the line of a rule. */
export const SUPPORT_RULER_TEXTS = {
  findings: {
    W3: 'Little is left without your strongest tie',
    W4: 'Together they carry little',
  },
  key: {
    carries: 'carries support now',
    strongest: (alias: string) => `your strongest tie, ${nameInText(alias)}`,
    rule: 'raised below this',
  },
  caption: () =>
    `Support by tie, strongest first. A tie in its rhythm, not rated, counts ${fixed(UNRATED_SUPPORT, 2)}.`,
  columns: { tie: 'Tie', support: 'Support' },
  csvColumns: ['tie', 'support'],
};

/** The same figure for whoever does not see it; `value` as it is written beside a tie. */
export function supportRulerLabel(
  parts: readonly { readonly alias: string; readonly value: string }[],
  total: number,
  target: number,
): string {
  const ties =
    parts.map(({ alias, value }) => `${nameInText(alias)} ${value}`).join(', ') || 'none';
  return `Support by tie: ${ties}. In all ${fixed(total, 2)}; the rule’s line is at ${decimal(target)}.`;
}
