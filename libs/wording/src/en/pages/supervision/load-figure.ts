import { UNLOGGED } from '../../unlogged';

/** The figure of units by week against what was agreed. */
export const LOAD_FIGURE_TEXTS = {
  /** Without an agreement no bar can be over it. */
  note: (isAgreed: boolean) =>
    isAgreed
      ? 'Whole weeks, in load units. A solid bar was more than a twentieth over.'
      : 'Whole weeks, in load units.',
  caption: 'Units of work by week',
  columns: { week: 'Week from', units: 'Units', agreed: 'Agreed' },
  csvColumns: ['week_from', 'units', 'agreed_units'],
  nothingAgreed: 'nothing',
  nothingLogged: UNLOGGED,
  /** The drawing, for whoever does not see it. */
  label: (finding: string) => `Units of work by week beside what was agreed. ${finding}.`,
};
