import {
  caseloadPaths,
  casePaths,
  checkInPaths,
  connectionPaths,
  ecosystemPaths,
  identityPaths,
  todayPaths,
} from '@understory/contracts';

const { me, welcome } = identityPaths;

/** What the pages that are opened every day ask for first of all, once they know who is there. */
const ASKED_BY = new Map<string, readonly string[]>([
  ['', [todayPaths.mine]],
  ['today', [todayPaths.mine]],
  ['log/now', [todayPaths.mine, casePaths.all]],
  ['ecosystem', [ecosystemPaths.mine, connectionPaths.all]],
  ['caseload', [caseloadPaths.mine]],
  ['check-in', [checkInPaths.all]],
]);
const ASKED_BY_STRANGERS: typeof ASKED_BY = new Map([['sign-in', [welcome]]]);

/**
 * What a browser may ask for while it still loads the program, so that the answers are there when the page wants them.
 *
 * @param page Its address below the mount, without a slash before it: `today`.
 * @returns For the head of the page, after its `base`; not as a `Link` header, which goes unheard behind a service worker.
 */
export function earlyAnswers(page: string, isSignedIn: boolean): string {
  const asked = isSignedIn ? ASKED_BY : ASKED_BY_STRANGERS;
  return [me, ...(asked.get(page) ?? [])]
    .map((path) => `<link rel="preload" href="api/${path}" as="fetch" crossorigin>`)
    .join('');
}
