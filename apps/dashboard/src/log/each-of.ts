import type { Problem, ProblemCode } from '@understory/contracts';
import { problemOf } from '../shell/problem';

/** What became of many: in the order in which they were given, each done or failed by itself. */
export interface Outcomes<Job, Answer> {
  readonly done: readonly { readonly job: Job; readonly answer: Answer }[];
  readonly failed: readonly { readonly job: Job; readonly problem: Problem }[];
}

/** A browser opens six connections to one server; two are left for reading. */
const AT_ONCE = 4;

/** Refusals that are about the server or the person, not about one of many: the next would meet them too. */
const FOR_ALL: readonly ProblemCode[] = ['unavailable', 'not-signed-in', 'too-many-tries'];

/**
 * Does many things a few at a time, begun in their order. What is done stays done whatever befalls the others; once nobody answers,
 * those not begun yet fail the same way at once, so that nobody waits fifty times.
 *
 * @param told How many are settled so far, after each.
 */
export async function eachOf<Job, Answer>(
  jobs: readonly Job[],
  work: (job: Job) => Promise<Answer>,
  told: (settled: number) => void = () => undefined,
): Promise<Outcomes<Job, Answer>> {
  const results: ({ answer: Answer } | { problem: Problem })[] = [];
  let next = 0;
  let settled = 0;
  let hopeless: Problem | null = null;
  const worker = async () => {
    for (let index = next++; index < jobs.length; index = next++) {
      const result = hopeless ? { problem: hopeless } : await tried(() => work(jobs[index] as Job));
      if ('problem' in result && FOR_ALL.includes(result.problem.code)) hopeless = result.problem;
      results[index] = result;
      settled += 1;
      told(settled);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return sorted(jobs, results);
}

async function tried<Answer>(
  work: () => Promise<Answer>,
): Promise<{ answer: Answer } | { problem: Problem }> {
  try {
    return { answer: await work() };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

function sorted<Job, Answer>(
  jobs: readonly Job[],
  results: readonly ({ answer: Answer } | { problem: Problem })[],
): Outcomes<Job, Answer> {
  const done: { job: Job; answer: Answer }[] = [];
  const failed: { job: Job; problem: Problem }[] = [];
  results.forEach((result, index) => {
    const job = jobs[index] as Job;
    if ('answer' in result) done.push({ job, ...result });
    else failed.push({ job, ...result });
  });
  return { done, failed };
}
