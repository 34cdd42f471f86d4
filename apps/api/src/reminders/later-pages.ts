import { Injectable } from '@nestjs/common';
import type { LaterDoing } from '@understory/contracts';
import { LATER_PAGE, nextDigestSentence } from '@understory/wording';
import { createHash } from 'node:crypto';
import { Config } from '../config';
import { escaped } from './escaped';
import type { LaterState } from './later.service';

const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f8f4e9,#151a17);--ink:light-dark(#1a2b23,#ece7d8);--ink-2:light-dark(#46564c,#b9beae);--edge:light-dark(#7f867a,#7c877e);--accent:light-dark(#1f5a45,#93cbaa);--focus:light-dark(#1f4f96,#a9c7ff)}
body{margin:0;padding:clamp(20px,6vw,72px);background:var(--paper);color:var(--ink);font:17px/1.5 'Segoe UI',system-ui,sans-serif}
main{max-width:34em}
h1{font:500 clamp(2rem,1.55rem + 1.9vw,2.75rem)/1.14 Palatino,Georgia,serif;margin:0 0 16px}
h2{font-size:17px;margin:28px 0 8px}
p{margin:0 0 8px}
form{display:flex;flex-wrap:wrap;gap:12px}
button{min-height:44px;padding:8px 18px;border:1px solid var(--edge);border-radius:5px;background:none;color:inherit;font:inherit;font-weight:600;cursor:pointer}
.last{margin-top:36px;color:var(--ink-2);font-size:15px}
a{color:var(--accent);display:inline-block;padding:10px 0}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Its own style, its own form, and nothing else; its address is a key, so it goes nowhere. */
export const laterHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
};

/** A page that works in whatever a mail program opens: one form, no script. */
@Injectable()
export class LaterPages {
  constructor(private readonly config: Config) {}

  /** @param state Null where the link leads nowhere any more. */
  page(state: LaterState | null): string {
    const { title, open } = LATER_PAGE;
    const body = state === null ? goneBody() : stateBody(state);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – Understory</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
<p class="last">${state === null ? '' : `${escaped(LATER_PAGE.alone)}<br>`}<a href="${escaped(this.config.basePath)}">${escaped(open)}</a></p>
</main>
</body>
</html>
`;
  }
}

function goneBody(): string {
  return `<p>${escaped(LATER_PAGE.gone)}</p><p>${escaped(LATER_PAGE.goneNext)}</p>`;
}

function stateBody({ isOn, isPostponed, next }: LaterState): string {
  if (!isOn || next === null) {
    return `<p role="status">${escaped(LATER_PAGE.stopped)}</p>${form([['start', LATER_PAGE.start]])}`;
  }
  const days = Object.entries(LATER_PAGE.days) as [LaterDoing, string][];
  const asUsual: [LaterDoing, string][] = isPostponed ? [['as-usual', LATER_PAGE.asUsual]] : [];
  return `<p role="status">${escaped(nextDigestSentence(next))}</p>
<h2>${escaped(LATER_PAGE.postpone)}</h2>
${form([...days, ...asUsual])}
<h2>${escaped(LATER_PAGE.orStop)}</h2>
${form([['stop', LATER_PAGE.stop]])}`;
}

function form(buttons: readonly (readonly [LaterDoing, string])[]): string {
  const drawn = buttons.map(
    ([doing, words]) => `<button name="do" value="${doing}">${escaped(words)}</button>`,
  );
  return `<form method="post">${drawn.join('')}</form>`;
}
