import type { SubscaleFinding } from '../warnings/facts/person';

/** What a score says beside one's own earlier ones. */
type ScoreChange = 'first' | 'within-wobble' | 'risen' | 'fallen';

/**
 * Whether a score differs from one's own earlier ones by more than the inventory wobbles by itself.
 *
 * @param finding A score with the median of the earlier ones and the reliable change of its subscale.
 * @returns `first` without an earlier score; `risen` or `fallen` from the reliable change on; else `within-wobble`.
 * @example changeOfScore({ score: 58, earlierMedian: 50, reliableChange: 17.7, … }) // 'within-wobble'
 */
export function changeOfScore(
  finding: Pick<SubscaleFinding, 'score' | 'earlierMedian' | 'reliableChange'>,
): ScoreChange {
  if (finding.earlierMedian === null) return 'first';
  const change = finding.score - finding.earlierMedian;
  if (change >= finding.reliableChange) return 'risen';
  return change <= -finding.reliableChange ? 'fallen' : 'within-wobble';
}
