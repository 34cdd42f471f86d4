import { whole } from '../../decimal';

/** The tools below every chart. */
export const CHART_TOOLS = {
  asChart: 'Show as chart',
  asTable: 'Show as table',
  download: (kilobytes: number) => `Download data, CSV, ${whole(kilobytes)} kB`,
};
