import { ARMS, HARDER_ARMS } from '../arms';
import { FAMILIES } from '../detectors/catalogue';
import type { Evaluation, FamilyRow, NamedRow } from '../evaluate';
import { OTHER_CONDITIONS, type OtherConditions } from '../settings';
import { aYear, found, percent, withInterval } from './figures';
import { table, type Column } from './table';

const RULE: Column<NamedRow> = { head: 'Rule', cell: ({ name }) => name };
const FALSE_ALARMS: Column<NamedRow> = {
  head: 'False alarms a year (95 %)',
  isFigure: true,
  cell: ({ steady }) => withInterval(steady),
};
const TIME: Column<NamedRow> = {
  head: 'Time in alarm',
  isFigure: true,
  cell: ({ steady }) => `${(100 * steady.timeInAlarm).toFixed(1)} %`,
};
const CHANCE: Column<NamedRow> = {
  head: 'By chance in 8 weeks',
  isFigure: true,
  cell: ({ steady }) => percent(steady.byChance),
};
const FOUND: readonly Column<NamedRow>[] = ARMS.map(({ id, name }) => ({
  head: `Found: ${name}`,
  isFigure: true,
  cell: ({ arms }) => found(arms[id]),
}));

/** What is raised where nothing thins, and what is found in the promised arms. */
export function ruleTable(rows: readonly NamedRow[]): string {
  return table(rows, [RULE, FALSE_ALARMS, TIME, CHANCE, ...FOUND]);
}

/** Each family at the number chosen for it, with its sentence. */
export function chosenTable(rows: readonly FamilyRow[]): string {
  const sentenceOf = ({ id, threshold }: FamilyRow) =>
    FAMILIES.find((family) => family.id === id)?.sentence.replace('{}', String(threshold)) ?? '';
  const columns: Column<FamilyRow>[] = [
    { head: 'Rule', cell: sentenceOf },
    FALSE_ALARMS,
    TIME,
    ...FOUND,
  ];
  return table(rows, columns);
}

/** Every number that was tried, for the rules that are drawn and the rest. */
export function curveTable(rows: readonly FamilyRow[]): string {
  return table(rows, [
    RULE,
    { head: 'Number', isFigure: true, cell: ({ threshold }) => String(threshold) },
    {
      head: 'False alarms a year',
      isFigure: true,
      cell: ({ steady }) => aYear(steady.falseAlarms),
    },
    ...FOUND,
  ]);
}

/** One row for each arm, the harder ones too. */
export function armTable(rows: readonly NamedRow[]): string {
  const arms = [...ARMS, ...HARDER_ARMS];
  return table(arms, [
    { head: 'What thins', cell: ({ name }) => name },
    ...rows.map(({ id, arms: measured }) => ({
      head: id === 'W1+W2' ? 'W1 or W2' : id,
      isFigure: true,
      cell: (arm: (typeof arms)[number]) => found(measured[arm.id]),
    })),
    {
      head: 'Stood before',
      isFigure: true,
      cell: (arm) => percent(rows.at(-1)?.arms[arm.id]?.stoodBefore ?? 0),
    },
    {
      head: 'Of other ties, a year',
      isFigure: true,
      cell: (arm) => aYear(rows.at(-1)?.arms[arm.id]?.ofOtherTies ?? 0),
    },
  ]);
}

/** One group of other conditions, W1 and W2 together, the rates of each beside. */
export function conditionTable({ others }: Evaluation, group: OtherConditions['group']): string {
  const rows = OTHER_CONDITIONS.filter((one) => one.group === group).flatMap((one) => {
    const measured = others.find(({ id }) => id === one.id)?.rows ?? [];
    const [w1, w2, both] = measured;
    return w1 && w2 && both ? [{ ...both, name: one.name, w1, w2 }] : [];
  });
  const rate = (head: string, of: (row: (typeof rows)[number]) => NamedRow) => ({
    head,
    isFigure: true,
    cell: (row: (typeof rows)[number]) => aYear(of(row).steady.falseAlarms),
  });
  return table(rows, [
    { head: 'Conditions', cell: ({ name }) => name },
    rate('W1', ({ w1 }) => w1),
    rate('W2', ({ w2 }) => w2),
    { ...FALSE_ALARMS, head: 'W1 or W2, a year (95 %)' },
    TIME,
    ...FOUND,
  ]);
}

/** Of a hundred alarms, how many are of something that thins, by how often that happens. */
export function worthTable({ shipped }: Evaluation): string {
  const together = shipped.find(({ id }) => id === 'W1+W2');
  const rate = together?.steady.falseAlarms ?? 0;
  return table(
    [1, 2, 5, 10],
    [
      {
        head: 'Thinning begins once in',
        cell: (years) => (years === 1 ? 'a year' : `${years} years`),
      },
      ...ARMS.map(({ id, name }) => ({
        head: name,
        isFigure: true,
        cell: (years: number) => {
          const right = (together?.arms[id]?.within8Weeks ?? 0) / years;
          return percent(right / (right + rate));
        },
      })),
    ],
  );
}
