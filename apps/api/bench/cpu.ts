import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * CPU time that some processes have used so far, in milliseconds, read from Linux's scheduler statistics.
 *
 * @param roots Process ids; each counts with all of its children.
 * @throws {Error} Where the system does not tell.
 */
export function cpuMs(roots: readonly number[]): number {
  const all = roots.flatMap((pid) => [pid, ...childrenOf(pid)]);
  return all.reduce((sum, pid) => sum + processMs(pid), 0);
}

function processMs(pid: number): number {
  return tasksOf(pid).reduce((sum, task) => sum + taskMs(pid, task), 0);
}

/** Nothing for a task that has just ended. */
function taskMs(pid: number, task: string): number {
  try {
    const ran = readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0];
    return Number(ran) / 1e6;
  } catch {
    return 0;
  }
}

function childrenOf(parent: number): number[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.map(Number).filter((pid) => parentOf(pid) === parent);
}

/** Null for a process that has just ended. */
function parentOf(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    if (existsSync('/proc/self/task')) return [];
    throw new Error(
      'CPU time is read from /proc of Linux, which this system does not have: run the benchmark in the container.',
    );
  }
}
