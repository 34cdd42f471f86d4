import { ARMS } from '../arms';
import { ALLOWED, type Evaluation, type NamedRow } from '../evaluate';
import { aYear, percent, withInterval } from './figures';
import { COMPARED, COUNTED, LIMITS_OF_SIMULATION, MADE_AGAIN, SIMULATED } from './prose';
import { armTable, chosenTable, conditionTable, curveTable, ruleTable, worthTable } from './tables';

/** The alternative text says where the figures are; the finding is the title in the drawing. */
function plot(file: string, alternative: string): string {
  return `![${alternative}](evaluation/${file}.svg)`;
}

/**
 * The page that tells what was measured. Everything in it that is a figure comes from the evaluation.
 *
 * @param evaluation All figures.
 * @returns Markdown.
 * @example evaluationPage(evaluate(FULL, () => undefined))
 */
export function evaluationPage(evaluation: Evaluation): string {
  const sections = [
    '# How often thinning support is found, and how often a warning is wrong',
    summary(evaluation),
    '## What a simulation cannot show',
    LIMITS_OF_SIMULATION,
    '## Who is simulated',
    SIMULATED,
    '## What is counted',
    COUNTED,
    ...rules(evaluation),
    ...conditions(evaluation),
    '## What an alarm is worth',
    'Of a hundred alarms of W1 or W2, how many speak of something that thins, if thinning begins so often and all else is as assumed. Nobody knows how often it does.',
    worthTable(evaluation),
    '## How to make this again',
    MADE_AGAIN,
    `Figures of \`${evaluation.fingerprint}\`: ${evaluation.sizes.test} people a row, ${evaluation.sizes.other} under other conditions, ${evaluation.sizes.tuning} for choosing.`,
  ];
  return `${sections.join('\n\n')}\n`;
}

/** What is shipped, what is commonly counted, and what else was tried. */
function rules(evaluation: Evaluation): string[] {
  const { shipped, common, chosen, curves } = evaluation;
  return [
    '## What is shipped',
    ruleTable(shipped),
    'Every arm, the harder ones too; the two columns on the right are of W1 or W2.',
    armTable(shipped),
    plot('delays', 'Share found by week since thinning began; figures in the tables above.'),
    slowly(shipped),
    '## Beside what is commonly counted',
    ruleTable([...common, ...shipped.slice(-1)]),
    commonly(evaluation),
    '## Beside other rules',
    `Each at the readiest number of those tried with at most ${ALLOWED} false alarm a year on the tuning seed; measured on the test seed.`,
    chosenTable(chosen),
    plot('readiness', 'Share found against false alarms a year; figures in the tables here.'),
    COMPARED,
    `<details>\n<summary>Every number that was tried</summary>\n\n${curveTable(curves)}\n\n</details>`,
  ];
}

/** One assumption changed at a time. */
function conditions(evaluation: Evaluation): string[] {
  return [
    '## Irregular rhythms and missing logs',
    irregularities(evaluation),
    conditionTable(evaluation, 'spread'),
    conditionTable(evaluation, 'missing'),
    plot(
      'irregular',
      'False alarms by spread of gaps and missing logs; figures in the tables above.',
    ),
    '## Plans and fortnights away',
    away(evaluation),
    conditionTable(evaluation, 'plan'),
    '## How many ties',
    'Chance grows with the number of contacts that are agreed, and so does what W2 can see. With three ties of two to four weeks little is raised wrongly, and gaps that grow 2.5 times as long take about two months to show; the silence of one tie is found as soon as ever.',
    conditionTable(evaluation, 'ties'),
  ];
}

function rowOf({ shipped, others }: Evaluation, condition?: string): NamedRow {
  const rows = condition === undefined ? shipped : others.find(({ id }) => id === condition)?.rows;
  const row = rows?.find(({ id }) => id === 'W1+W2');
  if (row === undefined) throw new RangeError(`no figures of ${condition ?? 'what is shipped'}`);
  return row;
}

function rateOf(evaluation: Evaluation, condition?: string): string {
  return aYear(rowOf(evaluation, condition).steady.falseAlarms);
}

function summary(evaluation: Evaluation): string {
  const { steady, arms } = rowOf(evaluation);
  const each = ARMS.map(
    ({ id, name }) =>
      `- thinning of **${name}**: ${percent(arms[id]?.within8Weeks ?? 0)} found within eight weeks, half by day ${arms[id]?.medianDelay ?? 'never'};`,
  );
  return [
    'W1, _a connection is fading_, and W2, _support is thinning overall_, together, for simulated therapists with six ties:',
    [
      `- **false alarms**: ${withInterval(steady)} a therapist-year;`,
      ...each,
      '- counting days since supervision finds none of the last.',
    ].join('\n'),
    'This page is written by `npm run evaluate`.',
  ].join('\n\n');
}

function slowly(shipped: readonly NamedRow[]): string {
  const slow = shipped.find(({ id }) => id === 'W1+W2')?.arms['all-slowly'];
  return `Where every tie thins over eight weeks instead of at once, ${percent(slow?.within8Weeks ?? 0)} is found in those eight weeks, and half by day ${slow?.medianDelay ?? 'never'}: a change that is itself slow is found late by whatever counts silence.`;
}

function commonly({ common }: Evaluation): string {
  const supervision = common.find(({ id }) => id === 'supervision-30');
  const hidden = supervision?.arms['hidden']?.within8Weeks ?? 0;
  return `Counting days since supervision sees that supervision stopped, and nothing else: of what goes on behind it, it finds ${percent(hidden)}. One of its alarms falls into those eight weeks by chance for ${percent(supervision?.steady.byChance ?? 0)}, which would pass for finding if nobody asked what an alarm speaks of. A multiple of the _usual_ gap looks sharp and is raised almost monthly; worse, the usual gap grows with the fading that it should show.`;
}

function irregularities(evaluation: Evaluation): string {
  const rate = (id: string) => rateOf(evaluation, id);
  return [
    `Both warnings read the log against the plan. Whoever meets very irregularly (CV .75) and agrees a plain rhythm gets ${rate('spread-0.75-fixed')} false alarms a year; with the rhythms marked **flexible**, which waits for four intervals, ${rate('spread-0.75-flexible')}. A contact that is not logged is silence: with one in five missing it is ${rate('missing-0.2-fixed')}, marked flexible ${rate('missing-0.2-flexible')}, and with every second one missing an alarm stands nearly always and means nothing. With rhythms agreed for the contacts that will be logged, a fortnightly tie of which a fifth is not logged as one of 17 or 18 days, ${rate('missing-0.2-agreed-fixed')} are left and what thins is found as before; marked flexible as well ${rate('missing-0.2-agreed-flexible')}, and supervision that stops is found weeks later.`,
    'What to do about it: log the contact, one tap is enough; mark a tie flexible where its rhythm is not kept by a calendar; and agree the rhythm of what will be logged. A warning that comes back after each quiet month is a reason to re-agree that tie, not to doubt it.',
  ].join('\n\n');
}

function away(evaluation: Evaluation): string {
  const rate = (id?: string) => rateOf(evaluation, id);
  return `Most false alarms come from time away that nobody marked. Of ${rate()} a year ${rate('leave-logged')} are left where fortnights away are logged as leave, and ${rate('plan-exact-leave-logged')} where the plan is exact too. If nothing is caught up after a fortnight and every rhythm goes on where it stood, there are ${rate('held-up')}. Leave pauses the clock, so the same thinning takes up to two calendar weeks longer to find where it begins around a logged leave; that is why shares found are lower in those rows.`;
}
