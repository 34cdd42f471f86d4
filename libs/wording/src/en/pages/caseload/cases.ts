/** What each case asked for in four weeks. */
export const CASES_FIGURE_TEXTS = {
  group: 'Cases by weight',
  caption: 'Cases of the last four weeks, heaviest first',
  columns: { case: 'Case', sessions: 'Sessions', units: 'Units' },
  without: { name: 'Without a case', what: 'Sessions that name none' },
  /** Where no session names a case; the units are written already. */
  onlyWithout: (units: string) =>
    `Sessions that name no case weigh ${units} units over four weeks. A case is a code of your own; with one, you see here which of them ask most.`,
  all: 'My cases',
  /** Heads of the columns of the file. */
  csv: {
    case: 'case',
    kind: 'kind',
    acuity: 'acuity',
    traumaFocused: 'trauma_focused',
    sessionsHeld: 'sessions_held',
    units: 'units',
  },
};

/** The heading of the list of cases. */
export const CASES_FINDINGS = {
  unnamed: 'No session names a case yet',
  none: 'No session in four weeks',
  one: (code: string) => `${code} is the one case of four weeks`,
  two: (code: string, other: string) => `${code} and ${other} weigh most`,
  most: (code: string) => `${code} weighs most`,
};
