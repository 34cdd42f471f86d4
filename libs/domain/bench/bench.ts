import { parseArgs } from 'node:util';
import {
  type EcosystemLog,
  type EcosystemState,
  ecosystemSeries,
  keepEcosystem,
  readEcosystem,
} from '../src';
import { bareContacts, decayPass } from './decay';
import { CONTACTS, diary, FIRST_DAY, LAST_DAY, TIES } from './diary';

/**
 * The model beside a bare pass of its decay arithmetic over as many contacts: 1,000 therapists, 8 connections, 5 years.
 * `npm run bench:domain -- --therapists 200` measures less, `--rounds 9` longer.
 */
const { values } = parseArgs({
  options: {
    therapists: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
  },
});
const therapists = Number(values.therapists);
const rounds = Number(values.rounds);
const BARE = 'bare pass of the decay';

const contacts = bareContacts(therapists * TIES * CONTACTS);
const weeks = { from: FIRST_DAY + 6, to: LAST_DAY, step: 7 };

/** What is measured of one diary, by the name that is printed. */
function tasksOf(log: EcosystemLog, kept: string): Record<string, () => unknown> {
  const state = JSON.parse(kept) as EcosystemState;
  const today = newerThan(log, LAST_DAY - 1);
  const ties = tiesAlone(log);
  return {
    'today from kept state, all scores and warnings': () => readEcosystem(today, LAST_DAY, state),
    'kept state parsed from JSON': () => JSON.parse(kept),
    'replay of connections alone': () => readEcosystem(ties, LAST_DAY),
    'replay of everything': () => readEcosystem(log, LAST_DAY),
    'state kept from a replay': () => keepEcosystem(log, LAST_DAY - 1),
    'series of 260 weeks': () => ecosystemSeries(log, weeks),
  };
}

function main(): void {
  warmUp();
  const spent = new Map([[BARE, fastest(rounds, () => decayPass(contacts))]]);
  const before = heapMegabytes();
  let bytes = 0;
  for (let seed = 1; seed <= therapists; seed++) {
    const log = diary(seed);
    const kept = JSON.stringify(keepEcosystem(log, LAST_DAY - 1));
    bytes += kept.length;
    for (const [name, task] of Object.entries(tasksOf(log, kept))) {
      spent.set(name, (spent.get(name) ?? 0) + fastest(rounds, task));
    }
  }
  const bare = Math.min(
    spent.get(BARE) ?? NaN,
    fastest(rounds, () => decayPass(contacts)),
  );
  spent.set(BARE, bare);
  const rows = [...spent].map(([name, time]) => [
    name,
    { milliseconds: Number(time.toFixed(1)), ratio: `${(time / bare).toFixed(2)}×` },
  ]);
  console.table(Object.fromEntries(rows));
  console.log(
    `${Math.round(bytes / therapists)} bytes of JSON are kept for each of ${therapists}.`,
  );
  console.log(`Heap: ${before} MB before, ${heapMegabytes()} MB after.`);
}

/** Lets the compiler see what it will measure. */
function warmUp(): void {
  const few = bareContacts(TIES * CONTACTS);
  for (let again = 0; again < 200; again++) decayPass(few);
  for (let seed = 1; seed <= 20; seed++) {
    const log = diary(seed);
    readEcosystem(log, LAST_DAY);
    const state = keepEcosystem(log, LAST_DAY - 1);
    const newer = newerThan(log, LAST_DAY - 1);
    for (let again = 0; again < 50; again++) readEcosystem(newer, LAST_DAY, state);
  }
}

/** Settings whole, rows dated after the day alone. */
function newerThan(log: EcosystemLog, day: number): EcosystemLog {
  const isNewer = ({ on }: { readonly on: number }) => on > day;
  return {
    ...log,
    ties: log.ties.map((tie) => ({ ...tie, contacts: tie.contacts.filter(isNewer) })),
    workDays: log.workDays.filter(isNewer),
    runs: log.runs.filter(isNewer),
    acting: log.acting.filter(isNewer),
    unseenWork: log.unseenWork.filter(isNewer),
    checkIns: log.checkIns.filter(isNewer),
    inventories: log.inventories.filter(isNewer),
  };
}

/** The same log without anything but connections. */
function tiesAlone(log: EcosystemLog): EcosystemLog {
  return {
    ...log,
    workDays: [],
    runs: [],
    acting: [],
    unseenWork: [],
    checkIns: [],
    inventories: [],
  };
}

/** Milliseconds of the fastest of some rounds, so that a neighbour on the machine is not measured. */
function fastest(times: number, work: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function heapMegabytes(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 2 ** 20);
}

main();
