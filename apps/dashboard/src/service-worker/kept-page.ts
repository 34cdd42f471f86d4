const NONCE = /'nonce-([^']+)'/;
const NONCE_BYTES = 16;
/** As `early-answers.ts` of the API writes them. */
const EARLY = /<link rel="preload" href="api\/[^>]*>/g;

/**
 * The kept page as it is handed out: its policy and its body carry a nonce of their own, fresh each time, as the server would make
 * it. Without one in the policy the page is left alone.
 *
 * @param html The page as it was kept.
 * @param policy Its `content-security-policy`.
 */
export function withFreshNonce(
  html: string,
  policy: string,
  nonce = freshNonce(),
): { readonly html: string; readonly policy: string } {
  const old = NONCE.exec(policy)?.[1];
  if (old === undefined) return { html, policy };
  return { html: html.replaceAll(old, nonce), policy: policy.replaceAll(old, nonce) };
}

/**
 * The page without what the one that was kept would ask for early: it is handed out for every address, and where no server answers.
 *
 * @param html The page as it was kept.
 */
export function withoutEarly(html: string): string {
  return html.replaceAll(EARLY, '');
}

function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return btoa(String.fromCharCode(...bytes));
}
