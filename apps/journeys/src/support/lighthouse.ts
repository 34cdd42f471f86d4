import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { chromiumPath } from './browser';

const CLI = resolve(__dirname, '../../../../node_modules/lighthouse/cli/index.js');
const FLAGS = '--headless=new --no-sandbox --disable-gpu --no-first-run --disable-sync';

/** What one run of Lighthouse (mobile, its usual throttling) says of a page; scores 0 to 100. */
export interface Audit {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** Cumulative layout shift, no unit. */
  readonly layoutShift: number;
  /** Audits under their full mark, by name. */
  readonly short: readonly string[];
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

/**
 * @param cookies As a `cookie` header, where the page wants somebody signed in.
 */
export async function audit(url: string, cookies?: string): Promise<Audit> {
  const { categories, audits } = await run(url, cookies);
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? 0,
    short: weighed.flatMap(({ id }) => {
      const own = audits[id]?.score;
      return own === null || own === undefined || own >= 0.9 ? [] : [id];
    }),
  };
}

async function run(url: string, cookies?: string): Promise<Report> {
  const headers = cookies ? [`--extra-headers=${JSON.stringify({ Cookie: cookies })}`] : [];
  const child = spawn(
    process.execPath,
    [
      CLI,
      url,
      '--output=json',
      '--quiet',
      '--only-categories=performance,accessibility,best-practices',
      `--chrome-flags=${FLAGS}`,
      ...headers,
    ],
    {
      env: { ...process.env, CHROME_PATH: await chromiumPath() },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise((ended) => child.once('exit', ended));
  if (code !== 0) throw new Error(`Lighthouse ended with ${String(code)} on ${url}.`);
  return JSON.parse(Buffer.concat(chunks).toString()) as Report;
}
