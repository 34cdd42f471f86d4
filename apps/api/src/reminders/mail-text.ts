import { DIGEST_MAIL } from '@understory/wording';
import { escaped } from './escaped';

/** What a mail of reminders says. */
export interface MailContent {
  readonly subject: string;
  readonly sentences: readonly string[];
  /** Where the one link leads. */
  readonly open: string;
  /** Where it can be postponed or stopped; null in a test mail. */
  readonly later: string | null;
}

export function textOf({ sentences, open, later }: MailContent): string {
  const ending = later ? ['', DIGEST_MAIL.why, `${DIGEST_MAIL.later}: ${later}`] : [];
  return [...sentences, '', `${DIGEST_MAIL.open}: ${open}`, ...ending, ''].join('\n');
}

const LINK = 'color:#1f5a45';
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:5px;background:#1f5a45;color:#fdfbf5;text-decoration:none;font-weight:600';

/** No picture, no script, nothing that is fetched: opening it tells nobody. */
export function htmlOf({ subject, sentences, open, later }: MailContent): string {
  const lines = sentences.map((line) => `<p style="margin:0 0 8px">${escaped(line)}</p>`);
  const ending = later
    ? `<p style="margin:32px 0 0;font-size:14px">${escaped(DIGEST_MAIL.why)}<br><a href="${escaped(later)}" style="${LINK}">${escaped(DIGEST_MAIL.later)}</a></p>`
    : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:24px;background:#fdfbf5;color:#1a2b23;font:17px/1.5 'Segoe UI',Helvetica,Arial,sans-serif">
<main style="max-width:34em">
<h1 style="margin:0 0 16px;font:500 26px/1.2 Palatino,Georgia,serif">${escaped(subject)}</h1>
${lines.join('\n')}
<p style="margin:24px 0 0"><a href="${escaped(open)}" style="${BUTTON}">${escaped(DIGEST_MAIL.open)}</a></p>
${ending}
</main>
</body>
</html>
`;
}
