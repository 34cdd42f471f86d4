/** What a request asks for, as far as this program answers it without the server. */
export type Asked = 'page' | 'file' | 'nothing';

/** The made-up practice lies below and is a program of its own. */
const MADE_UP = 'made-up/';

/**
 * What of the program a request asks for. Answers of the API are none of it, whatever their address: they are never kept.
 *
 * @param scope Where the program lies, with a slash at its end.
 * @param files Paths of its files below that.
 */
export function askedFor(
  request: { readonly method: string; readonly mode: string; readonly url: string },
  scope: string,
  files: ReadonlySet<string>,
): Asked {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return 'nothing';
  const path = request.url.slice(scope.length).split(/[?#]/, 1)[0] ?? '';
  if (files.has(path)) return 'file';
  if (path.startsWith('api/') || path.startsWith(MADE_UP)) return 'nothing';
  const hasExtension = (path.split('/').at(-1) ?? '').includes('.');
  return request.mode === 'navigate' && !hasExtension ? 'page' : 'nothing';
}
