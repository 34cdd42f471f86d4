import { z } from 'zod';
import { PUSH_HOSTS } from './push/push-hosts';
import { StartProblem } from './start-problem';

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65_535);
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((value) => value >= min && value <= max);

/** Every environment variable that Understory reads; `description` completes "… must be". */
export const VARIABLES = z.object({
  PORT: port.default(4200).meta({
    group: 'server',
    isSecret: false,
    description: 'a port number from 0 to 65535',
  }),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1')
    .meta({ group: 'server', isSecret: false, description: 'an address to listen on' }),
  UNDERSTORY_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional()
    .meta({
      group: 'server',
      isSecret: false,
      description: 'the address people open, such as https://understory.example',
    }),
  TRUSTED_PROXIES: z
    .string()
    .regex(/^[\da-fA-F.:/, ]+$/)
    .transform((list) => list.split(/[ ,]+/).filter(Boolean))
    .optional()
    .meta({
      group: 'server',
      isSecret: false,
      description: 'a comma-separated list of proxy addresses or ranges',
    }),
  UNDERSTORY_DATA: z.string().min(1).optional().meta({
    group: 'data',
    isSecret: false,
    description: 'a folder for the embedded database',
  }),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .meta({
      group: 'data',
      isSecret: true,
      description: 'a PostgreSQL address of the form postgresql://user:password@host:5432/name',
    }),
  DATABASE_POOL: wholeNumber(2, 200).default(10).meta({
    group: 'data',
    isSecret: false,
    description: 'the number of database connections, from 2 to 200',
  }),
  UNDERSTORY_SECRET: z.string().min(32).optional().meta({
    group: 'data',
    isSecret: true,
    description: 'a random text of 32 characters or more',
  }),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .meta({
      group: 'mail',
      isSecret: true,
      description: 'a mail server of the form smtp://host:587 or smtps://user:password@host:465',
    }),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^\p{Cc}<>"]+ <[^\p{Cc}\s<>@]+@[^\p{Cc}\s<>@]+>|[^\p{Cc}\s<>@]+@[^\p{Cc}\s<>@]+)$/u)
    .optional()
    .meta({
      group: 'mail',
      isSecret: false,
      description: 'an address such as "Understory <reminders@understory.example>"',
    }),
  PUSH_HOSTS: z
    .string()
    .regex(/^(?:\*\.)?[\w.-]+(?::\d{1,5})?(?:[, ]+(?:\*\.)?[\w.-]+(?::\d{1,5})?)*$/)
    .transform((list) => (list === 'none' ? [] : list.toLowerCase().split(/[ ,]+/)))
    .optional()
    .meta({
      group: 'notifications',
      isSecret: false,
      description: 'a comma-separated list of hosts of push services, or "none"',
    }),
});

/** What the environment says, checked. */
export type Settings = z.infer<typeof VARIABLES>;

/** How mail goes out. */
export interface MailSettings {
  /** `smtp:` or `smtps:`, with name and password where the server wants them. */
  readonly url: string;
  readonly from: string;
  /** Where the links of a mail lead. */
  readonly origin: string;
}

/** How notifications of browsers go out. */
export interface PushSettings {
  /** Hosts of push services that may be sent to. */
  readonly hosts: readonly string[];
  /** How whoever runs a push service reaches us; null where nothing is said. */
  readonly contact: string | null;
}

/** What a running application needs to know; also its injection token. */
export abstract class Config {
  /** All keys and passwords derive from it. */
  abstract readonly secret: string;
  /** Origin that people open; null where it is whatever address they reached this machine by. */
  abstract readonly publicUrl: string | null;
  /** Path under which everything is mounted: `/`, or `/made-up/` for the made-up practice. */
  abstract readonly basePath: string;
  abstract readonly isMadeUp: boolean;
  /** True where this process runs its own PostgreSQL. */
  abstract readonly isEmbedded: boolean;
  abstract readonly trustedProxies: readonly string[];
  /** Null where no mail is sent. */
  abstract readonly mail: MailSettings | null;
  /** Null where no notifications are sent. */
  abstract readonly push: PushSettings | null;
  /** Folder of the built dashboard; null serves the API alone. */
  abstract readonly dashboardFolder: string | null;
  /** What a password hash costs; specs lower it, everyone else leaves it out. */
  readonly passwordCost?: { readonly memoryKib: number; readonly passes: number };
}

/**
 * Reads and checks the environment; an empty variable counts as not set.
 *
 * @throws {StartProblem} One sentence that names the first bad variable, never the value of a secret.
 */
export function readSettings(
  environment: Record<string, string | undefined> = process.env,
): Settings {
  const given = Object.fromEntries(
    Object.keys(VARIABLES.shape).map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const parsed = VARIABLES.safeParse(given);
  if (!parsed.success) throw badVariable(String(parsed.error.issues[0]?.path[0]), given);
  if (parsed.data.DATABASE_URL && !parsed.data.UNDERSTORY_SECRET) {
    throw new StartProblem(
      'DATABASE_URL is set without UNDERSTORY_SECRET: set UNDERSTORY_SECRET to a random text of 32 characters or more and keep it, because all passwords derive from it.',
    );
  }
  if (parsed.data.SMTP_URL) requireMailSettings(parsed.data);
  return parsed.data;
}

/** How mail goes out; null where nothing was set. */
export function mailSettingsOf(settings: Settings): MailSettings | null {
  const { SMTP_URL: url, MAIL_FROM: from, UNDERSTORY_URL: origin } = settings;
  return url && from && origin ? { url, from, origin } : null;
}

/** How notifications go out; null where nobody knows by which address people open Understory, or none are wanted. */
export function pushSettingsOf(settings: Settings): PushSettings | null {
  const { UNDERSTORY_URL: origin, PUSH_HOSTS: hosts = PUSH_HOSTS } = settings;
  if (!origin || hosts.length === 0) return null;
  return { hosts, contact: origin.startsWith('https:') ? origin : null };
}

/** A mail says who sends it and holds links. */
function requireMailSettings(settings: Settings): void {
  for (const name of ['MAIL_FROM', 'UNDERSTORY_URL'] as const) {
    if (settings[name]) continue;
    throw new StartProblem(
      `SMTP_URL is set without ${name}: set ${name} to ${VARIABLES.shape[name].meta()?.description}, or leave SMTP_URL out to send no mail.`,
    );
  }
}

function badVariable(name: string, given: Record<string, string | undefined>): StartProblem {
  const schema = VARIABLES.shape[name as keyof typeof VARIABLES.shape];
  const meta = schema.meta();
  const found = meta?.['isSecret'] ? 'what is set is not' : `"${given[name]}" is not`;
  return new StartProblem(
    `${name} must be ${meta?.description}; ${found}. Correct it or leave it out, then start again.`,
  );
}
