import type { BetterAuthOptions } from 'better-auth';

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' };
const CALENDAR = { type: 'string', required: true, input: false } as const;

/** How better-auth finds its columns, which are snake_case. Where someone was when signing in is nobody's business: it is not kept. */
export const signInTables = {
  user: {
    fields: { ...TIMES, emailVerified: 'email_verified' },
    additionalFields: {
      timeZone: { ...CALENDAR, fieldName: 'time_zone' },
      weekStart: { ...CALENDAR, type: 'number', fieldName: 'week_start' },
      country: CALENDAR,
    },
  },
  session: {
    fields: {
      ...TIMES,
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
    },
  },
  account: {
    fields: {
      ...TIMES,
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { fields: { ...TIMES, expiresAt: 'expires_at' } },
  databaseHooks: {
    session: {
      create: {
        before: async (session: object) => ({
          data: { ...session, ipAddress: null, userAgent: null },
        }),
      },
    },
  },
} satisfies Partial<BetterAuthOptions>;
