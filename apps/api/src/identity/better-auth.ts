import { Logger } from '@nestjs/common';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { PASSWORD_LENGTH } from '@understory/contracts';
import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config';
import { deriveKey } from '../secret';
import type { PasswordHasher } from './password-hasher';
import { SESSION_SECONDS, sessionCookie } from './session-cookie';
import { signInTables } from './sign-in-tables';
import type { Throttle } from './throttle';

/** Carries the address that Fastify settled on, proxies considered; whatever a client sends under this name is dropped. */
export const ADDRESS_HEADER = 'x-understory-address';

/** A practice behind one address signs in on Monday morning: well above that, well below guessing. */
const SIGN_INS_PER_ADDRESS = { window: 60, max: 30 };

/** Without a public address the origin of each request is its own. */
const NO_FIXED_ADDRESS = 'http://understory.invalid';

/** Injects the library behind sign-in. */
export const BETTER_AUTH = Symbol('better-auth');
export type BetterAuth = Awaited<ReturnType<typeof createBetterAuth>>;

export function signInSecret({ secret }: Config): string {
  return deriveKey(secret, 'sign-in cookie');
}

/** Ready to use: the library loads parts of itself in the background, which a start should not outrun. */
export async function createBetterAuth(
  config: Config,
  pool: Pool,
  hasher: PasswordHasher,
  throttle: Throttle,
) {
  const auth = betterAuth({ ...options(config, hasher, throttle), database: pool });
  await auth.$context;
  return auth;
}

/** Sign-up is closed: people come in by founding or by invitation alone. */
function options(config: Config, hasher: PasswordHasher, throttle: Throttle): BetterAuthOptions {
  return {
    appName: 'Understory',
    // Always set, or the library would look for one in variables of the environment that are not ours.
    baseURL: config.publicUrl ?? NO_FIXED_ADDRESS,
    trustedOrigins: (request) =>
      request && !config.publicUrl ? [new URL(request.url).origin] : [],
    basePath: `${config.basePath}api/auth`,
    secret: signInSecret(config),
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      password: {
        hash: (password) => hasher.hash(password),
        verify: ({ hash, password }) => hasher.verify(hash, password),
      },
    },
    rateLimit: {
      enabled: true,
      customRules: { '/sign-in/email': SIGN_INS_PER_ADDRESS },
      customStorage: { consume: (key, rule) => consume(throttle, key, rule) },
    },
    onAPIError: { throw: true },
    logger: { level: 'error', log: (_, message) => new Logger('better-auth').error(message) },
    ...signInTables,
    session: { ...signInTables.session, expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    advanced: advanced(config),
  };
}

async function consume(throttle: Throttle, key: string, rule: { window: number; max: number }) {
  const retryAfter = await throttle.secondsToWait(`address:${key}`, {
    tries: rule.max,
    seconds: rule.window,
  });
  return { allowed: retryAfter === null, retryAfter };
}

function advanced(config: Config): BetterAuthOptions['advanced'] {
  const { name, attributes } = sessionCookie(config);
  return {
    // The prefix and the attribute are ours: the library knows `__Secure-` alone.
    useSecureCookies: false,
    cookies: { session_token: { name, attributes } },
    // Both are off in tests unless asked for.
    disableCSRFCheck: false,
    disableOriginCheck: false,
    ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    // A spec holds the schema against the migration; a check per process would only slow the first sign-in.
    database: { generateId: () => uuidv7(), validateSchema: false },
  };
}
