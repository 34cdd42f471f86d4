import type { INestApplicationContext } from '@nestjs/common';
import { FoundingService } from './founding.service';

/**
 * Path of the page that founds the first practice, `found/<token>`; null once a practice exists. Each call makes a fresh
 * token and voids the one before: only its hash is kept, so the old one could not be printed again.
 */
export async function foundingLink(app: INestApplicationContext): Promise<string | null> {
  const founding = app.get(FoundingService, { strict: false });
  return (await founding.isFounded()) ? null : `found/${await founding.newToken()}`;
}
