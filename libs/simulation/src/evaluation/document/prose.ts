/** What no figure on the page can mean. */
export const LIMITS_OF_SIMULATION = [
  '- **That thinning support leads to burnout**, or how long before. Nothing here is about burnout; how support and burnout go together is a question for studies of people.',
  '- **How often this happens to you.** The figures are of made-up people with gamma-distributed gaps, six ties, and the sizes of thinning given below. Trust the order of the rules more than any one figure.',
  '- **What is felt.** A tie can be silent and strong, or met weekly and empty. The warnings see contacts, planned and held; ratings, give-and-take and check-ins are other warnings, of which no false-alarm figure is known.',
  '- **What comes before a change.** Early signs such as rising variance need several entries a day over months, and are missed more often than found even then. Nothing of the kind is looked for in a weekly log.',
].join('\n');

/** The conditions, in words. */
export const SIMULATED = [
  'Therapists with six ties, listed from the first day: supervision 14 days, team 7, peer 14, second peer 30, mentor 30, friend 21; about 146 gaps a year. Two years of log each.\n',
  '- **Gaps** between contacts are gamma distributed with a coefficient of variation (CV) of .5: regular, not clockwork.',
  '- **Plans** are 15 % off: the rhythm that is lived is the agreed one times a lognormal factor of sigma .15, for each tie by itself.',
  '- **Two fortnights away** a year that nobody marked as leave. Contacts due in them do not take place; each tie catches up once, on one of the first five days back.',
  '- **Every contact is logged**, on its day.',
  '- **Thinning** begins between weeks 40 and 70. _All ties_: gaps grow 2.5 times as long. _Supervision only_: it stops. _All but supervision_: the five others stop; this is wider than the arm often used, _team, one peer, mentor_, which is given too. _Slowly_: the pace falls over eight weeks. The same people go through every arm with the same draws up to that day.',
  '\nEach assumption is changed further down, one at a time.',
].join('\n');

/** The words of the tables, exactly. */
export const COUNTED = [
  '- **False alarm**: a warning raised for a therapist of whom nothing thins; every raise of every tie counts, also where several come on one day. Weeks 13 to 104 count. Intervals are 95 % percentile bootstraps, therapists drawn with replacement.',
  '- **Found**: a warning is raised on or after the first day of thinning that speaks of a tie that thins, or of all ties together. One that already stood by chance is not found (_stood before_); one of a tie that does not thin is not either (_of other ties_, per year since the start). _Found_ cells read: within 4 weeks / within 8 weeks / median delay, those never found included.',
  '- **By chance**: share of therapists of whom nothing thins with any warning raised in the same eight weeks. A rule has to beat this.',
  '- **Time in alarm**: share of days, where nothing thins, on which at least one warning stands.',
].join('\n');

/** Where the figures come from. */
export const MADE_AGAIN = [
  '`npm run evaluate` draws everyone from fixed seeds, runs the rules of `libs/domain` over them, and writes this page, its drawings, the figures (`evaluation/results.json`) and the figure that the product quotes (`libs/domain/src/warnings/false-alarms.ts`). It takes about two minutes and gives the same bytes each time.',
  'Thresholds were chosen on one seed and all figures are of another. A test fails where thresholds, rules or conditions have changed and the page has not.',
].join(' ');

/** What the comparison with other rules says. */
export const COMPARED = [
  '- **One tie or all?** No rule of one figure is good in each arm: those of all ties together miss that supervision alone stops, those of single ties miss that all of them stretch. So W1 and W2 stay two warnings, each with its own sentence.',
  '- **Mean vitality** finds as much as the running sum where many ties thin. It is shown on every page; as a warning it would say what W2 says, with less to act on.',
  '- **Scaled to the number of ties** is the plain overdue rule for six ties. A limit that moves when another tie is listed cannot be explained by the tie that it speaks of, so the limits stay fixed and the figure names the number of ties that it is of.',
  '- **Two ties at once** and **unlikely silence of all** find less at the same price.',
  '- **And 24 days** takes false alarms away where they come from, weekly ties and fortnights away, and costs a weekly tie three days ([ADR 81](adr/0081-never-within-24-days.md)). Without it the same two warnings are at the edge of what is allowed. With it a readier limit than three intervals would be within it too; three is kept, since it finds what is asked for and is said in one word.',
].join('\n');
