/**
 * The colours and the typeface that a chart is drawn with, as values that a canvas understands.
 * On screen they are read from the stylesheet at run time, so that light, dark and raised contrast
 * hold for charts too; on paper they are `PAPER_TOKENS`.
 */
export interface ChartTokens {
  paper: string;
  ink: string;
  ink2: string;
  ink3: string;
  rule: string;
  /** Held work, and its outline. */
  work: string;
  workLine: string;
  /** Work within what was agreed: a wash that needs the outline beside it. */
  workWash: string;
  /** Contacts held and a living tie. */
  support: string;
  supportWash: string;
  /** The one amber: a line, and the word beside it. */
  thin: string;
  thinInk: string;
  hatch: string;
  /** A CSS font family list. */
  font: string;
}

/** The custom property of the stylesheet behind each token. */
export const TOKEN_PROPERTIES: Readonly<Record<Exclude<keyof ChartTokens, 'font'>, string>> = {
  paper: '--paper',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  rule: '--rule',
  work: '--work',
  workLine: '--work-line',
  workWash: '--work-2',
  support: '--support',
  supportWash: '--support-1',
  thin: '--thin',
  thinInk: '--thin-ink',
  hatch: '--hatch',
};

/**
 * The light values of the stylesheet, for a drawing without one: the pack as PDF. The font must be
 * known to the canvas under its name.
 *
 * @example loadChart(weeks, PAPER_TOKENS)
 */
export const PAPER_TOKENS: Readonly<ChartTokens> = {
  paper: '#FFFFFF',
  ink: '#1A2B23',
  ink2: '#46564C',
  ink3: '#59675D',
  rule: '#DAD2BF',
  work: '#33576C',
  workLine: '#33576C',
  workWash: '#BCD0D8',
  support: '#1F5A45',
  supportWash: '#E2EADB',
  thin: '#A96500',
  thinInk: '#754600',
  hatch: '#878D7E',
  font: '"Source Sans 3 Variable", "Source Sans 3", sans-serif',
};
