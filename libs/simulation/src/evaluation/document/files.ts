import type { Evaluation } from '../evaluate';
import { falseAlarmsSource } from './false-alarms';
import { evaluationPage } from './page';
import { delays, irregular, readiness } from './plots';

/** Where the figures are kept. */
export const RESULTS = 'docs/evaluation/results.json';

/**
 * Every file that an evaluation writes.
 *
 * @param evaluation All figures.
 * @returns Contents by path from the root of the project.
 * @example Object.keys(filesOf(evaluation))
 */
export function filesOf(evaluation: Evaluation): Record<string, string> {
  return {
    [RESULTS]: `${JSON.stringify(evaluation)}\n`,
    'docs/evaluation.md': evaluationPage(evaluation),
    'docs/evaluation/delays.svg': delays(evaluation),
    'docs/evaluation/readiness.svg': readiness(evaluation),
    'docs/evaluation/irregular.svg': irregular(evaluation),
    'libs/domain/src/warnings/false-alarms.ts': falseAlarmsSource(evaluation),
  };
}
