import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Config } from '../config';
import { sessionCookie } from '../identity/session-cookie';
import { earlyAnswers } from './early-answers';
import { pagePolicy, workerPolicy } from './security-headers';

/** A name that changes with the content, as the build gives it: `main-5AQYXm2D.js`. */
const HASHED = /-[\w-]{8}\.(?:js|css)$/;
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';
/** What the browser asks for by itself to learn of a new version; it may keep it, and asks each time. */
const WORKER = 'sw.js';
const ASK_FIRST = new Set([WORKER, 'manifest.webmanifest']);

/** Serves the built dashboard: its files, and `index.html` for every address that is a page of it. */
export async function serveDashboard(instance: FastifyInstance, config: Config): Promise<void> {
  const { dashboardFolder: root, basePath } = config;
  if (root === null) return;
  const html = await readFile(join(root, 'index.html'), 'utf8');
  const page = pageOf(html, basePath);
  const scripts = hashesOfScripts(html);
  const { name: cookie } = sessionCookie(config);
  await instance.register(fastifyStatic, {
    root,
    prefix: basePath,
    wildcard: false,
    index: false,
    globIgnore: ['**/*.br', '**/*.gz', 'index.html'],
    preCompressed: true,
    cacheControl: false,
    decorateReply: false,
    setHeaders: (reply, path) => {
      const name = basename(path).replace(/\.(?:br|gz)$/, '');
      void reply.header('cache-control', keptFor(name));
      if (name === WORKER) void reply.header('content-security-policy', workerPolicy);
    },
  });
  instance.get(`${basePath}*`, (request, reply) => {
    const [path = ''] = request.url.split('?', 1);
    if (!isPage(path, basePath)) return reply.callNotFound();
    const nonce = randomBytes(16).toString('base64');
    const isSignedIn = request.headers.cookie?.includes(`${cookie}=`) ?? false;
    const early = earlyAnswers(request.url.slice(basePath.length), isSignedIn);
    return reply
      .header('content-security-policy', pagePolicy(nonce, scripts, config))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(page(nonce, early));
  });
}

function keptFor(name: string): string {
  if (ASK_FIRST.has(name)) return 'no-cache';
  return HASHED.test(name) ? FOR_EVER : FOR_A_DAY;
}

/** A missing file must not become a page: a browser would run HTML as a script of an older version. */
function isPage(path: string, basePath: string): boolean {
  return !path.startsWith(`${basePath}api/`) && !basename(path).includes('.');
}

/** Of what stands between the tags, letter for letter; a script of its own file has nothing there. */
function hashesOfScripts(html: string): string[] {
  return Array.from(html.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g), ([, text = '']) => text)
    .filter((text) => text !== '')
    .map((text) => createHash('sha256').update(text).digest('base64'));
}

/** The page with its base path, and how to put in what one answer has of its own. */
function pageOf(html: string, basePath: string): (nonce: string, early: string) => string {
  const [base, start = '', end = ''] = /^([^]*?)<base [^>]*>([^]*)$/.exec(html) ?? [];
  if (base === undefined) throw new Error('index.html has no base: see what the build wrote.');
  const parts = end.split('CSP_NONCE');
  return (nonce, early) => `${start}<base href="${basePath}">${early}${parts.join(nonce)}`;
}
