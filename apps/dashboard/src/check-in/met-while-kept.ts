import { twoVersions } from '@understory/wording';
import type { TwoVersionsWords } from '../log/two-versions';
import type { Shape } from '../shell/submission';
import type { KeptDraft } from './kept-draft';

/** What another device kept while a draft was answered here. */
export interface Met<Row> {
  /** Null where it was removed there. */
  readonly current: Row | null;
  readonly words: TwoVersionsWords;
}

/**
 * Both versions of a draft that was kept elsewhere too.
 *
 * @param row What the server answers.
 * @param inWords How both read; what stands elsewhere is null where it was removed.
 * @returns Null while nothing else is in the way of keeping it, or nothing is.
 */
export function metWhileKept<Said extends object, Row extends object>(
  kept: KeptDraft<Said>,
  row: Shape<Row>,
  inWords: (current: Row | null, said: Said) => { elsewhere: string | null; here: string },
): Met<Row> | null {
  const problem = kept.problem();
  const said = kept.unkept;
  if (problem?.code !== 'changed-elsewhere' || !said) return null;
  const read = row.safeParse(problem.current);
  const current = read.success ? read.data : null;
  const { elsewhere, here } = inWords(current, said);
  return { current, words: twoVersions(elsewhere, here) };
}
