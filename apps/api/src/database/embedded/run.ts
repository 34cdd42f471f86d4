import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user';

/** How a program ended; `output` is everything it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs one of PostgreSQL's programs as the server's user to its end. */
export function run(
  program: string,
  args: readonly string[],
  user: ServerUser | null,
  input = '',
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...user, cwd: '/', stdio: 'pipe' });
    const said: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: said.join('') }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
