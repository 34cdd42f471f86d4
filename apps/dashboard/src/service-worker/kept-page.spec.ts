import { withFreshNonce, withoutEarly } from './kept-page';

const html = '<us-root ngCspNonce="b2xk+/=="></us-root>';
const policy = "script-src 'self'; style-src 'self' 'nonce-b2xk+/=='";

describe('the page that was kept', () => {
  it('is handed out under another nonce each time, the same in header and body', () => {
    const first = withFreshNonce(html, policy);
    const second = withFreshNonce(html, policy);
    const nonce = /'nonce-([^']+)'/.exec(first.policy)?.[1] ?? '';
    expect(atob(nonce)).toHaveLength(16);
    expect(first.html).toBe(`<us-root ngCspNonce="${nonce}"></us-root>`);
    expect(first.policy).toBe(`script-src 'self'; style-src 'self' 'nonce-${nonce}'`);
    expect(second.policy).not.toBe(first.policy);
    expect(first.policy + first.html).not.toContain('b2xk');
  });

  it('is left alone without a nonce', () => {
    expect(withFreshNonce(html, "style-src 'self'")).toEqual({ html, policy: "style-src 'self'" });
  });

  it('asks for nothing early; what it is made of still comes early', () => {
    const font = '<link rel="preload" href="fonts/serif.woff2" as="font" crossorigin>';
    const early = ['me', 'today']
      .map((path) => `<link rel="preload" href="api/${path}" as="fetch" crossorigin>`)
      .join('');
    expect(withoutEarly(`<base href="/">${early}${font}${html}`)).toBe(
      `<base href="/">${font}${html}`,
    );
  });
});
