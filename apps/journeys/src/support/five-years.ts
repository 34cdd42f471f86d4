import {
  agreementPaths,
  type CommitImport,
  connectionPaths,
  contactPaths,
  importPaths,
  type LogContact,
  type LogSession,
  type SaveConnection,
  sessionPaths,
} from '@understory/contracts';
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';

const ZONE = 'Europe/London';
const YEARS = 5;
const WEEKS = YEARS * 52;
const DAY_MS = 86_400_000;
const KINDS = ['supervision', 'peer', 'team', 'mentor', 'friend', 'family', 'partner'] as const;
const RHYTHM_DAYS = 14;

/** Five years of an ordinary diary, through the doors that a person uses: four sessions on five days a week, seven ties. */
export async function logFiveYears(page: Page): Promise<void> {
  await put(page, agreementPaths.one(dayAgo(WEEKS * 7)), { capacityUnits: 22 });
  await put(page, importPaths.one(uuidv7()), diary());
  for (const kind of KINDS) {
    const id = uuidv7();
    await put(page, connectionPaths.one(id), tie(kind));
    for (let day = RHYTHM_DAYS; day < WEEKS * 7; day += RHYTHM_DAYS) {
      await put(page, contactPaths.one(uuidv7()), contact(id, day));
    }
  }
  for (const hour of [-4, -3, -2, 1, 2]) {
    await put(page, sessionPaths.one(uuidv7()), sessionOfToday(hour));
  }
}

async function put(page: Page, path: string, body: object): Promise<void> {
  const status = await page.evaluate(
    async ([url, json]) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(url, { method: 'PUT', headers, body: json })).status;
    },
    [`api/${path}`, JSON.stringify(body)] as const,
  );
  if (status !== 200) throw new Error(`PUT ${path} was answered with ${status}.`);
}

function dayAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
}

function diary(): CommitImport {
  const days = Array.from({ length: WEEKS * 7 }, (_, index) => index + 1);
  const working = days.filter((day) => ![0, 6].includes(new Date(dayAgo(day)).getUTCDay()));
  const rows = working.flatMap((day) =>
    [9, 10, 13, 15].map((hour) => ({
      kind: 'client' as const,
      hash: createHash('sha256').update(`${day} ${hour}`).digest('hex'),
      startsAt: `${dayAgo(day)}T${String(hour).padStart(2, '0')}:00:00Z`,
      zone: ZONE,
      minutes: 50,
      outcome: 'held' as const,
    })),
  );
  return { zone: ZONE, rows };
}

function tie(kind: (typeof KINDS)[number]): SaveConnection {
  return {
    alias: `My ${kind}`,
    kind,
    agreement: { rhythmDays: RHYTHM_DAYS, minutes: 60, balance: 0, isFlexible: false },
    lastMetOn: null,
    isEvaluative: false,
    isActive: true,
    version: 0,
  };
}

function contact(connectionId: string, daysAgo: number): LogContact {
  return {
    connectionId,
    startsAt: `${dayAgo(daysAgo)}T17:00:00Z`,
    zone: ZONE,
    minutes: 60,
    mode: 'in-person',
    initiator: 'scheduled',
    isHeld: true,
    giveAndTake: 0,
    ratings: { energy: 3, couldAct: 3, mattered: 3 },
    version: 0,
  };
}

function sessionOfToday(inHours: number): LogSession {
  return {
    startsAt: new Date(Date.now() + inHours * 3_600_000).toISOString(),
    zone: ZONE,
    minutes: 50,
    kind: 'individual',
    acuity: 'usual',
    isTraumaFocused: false,
    outcome: 'planned',
    isFirst: false,
    isRiskEvent: false,
    caseId: null,
    practiceId: null,
    attendees: null,
    series: null,
    version: 0,
  };
}
