const NONCE = /'nonce-([^']+)'/;
const NONCE_BYTES = 16;

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

function freshNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return btoa(String.fromCharCode(...bytes));
}
