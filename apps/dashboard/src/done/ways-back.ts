import { Injectable, inject } from '@angular/core';
import { problemOf } from '../shell/problem';
import { Writes } from '../shell/writes';
import { type StepBack, type WayBack, inSteps } from './way-back';

/** Takes changes back by the requests that they are made of. Each is safe to repeat, and so is a way back that stopped halfway. */
@Injectable({ providedIn: 'root' })
export class WaysBack {
  private readonly writes = inject(Writes);

  /** @param steps In the order in which they go out; each waits for the one before. */
  by(...steps: readonly StepBack[]): WayBack {
    return inSteps(
      async () => {
        for (const step of steps) await this.go(step);
      },
      ...steps,
    );
  }

  private async go({ path, body, made }: StepBack): Promise<unknown> {
    if (!body) return this.writes.remove(path);
    try {
      return await this.writes.put(path, body);
    } catch (error) {
      const { current } = problemOf(error);
      if (!made || !saysTheSame(current, made)) throw error;
      return this.writes.put(path, { ...body, version: current.version });
    }
  }
}

/** Whether a row says what was said of it, whatever its version. */
function saysTheSame(row: unknown, made: object): row is { version: number } {
  if (typeof row !== 'object' || row === null || !('version' in row)) return false;
  return Object.entries(made).every(
    ([name, value]) =>
      name === 'version' || JSON.stringify(Reflect.get(row, name)) === JSON.stringify(value),
  );
}
