import { SetMetadata } from '@nestjs/common';

export const BY_LINK = 'understory:by-link';

/**
 * For routes of which the address itself is the permission: they read no cookie, so another site that sends a request there can do
 * no more than whoever was given the address. They take what a plain form, or a mail program, sends.
 */
export const ByLink = () => SetMetadata(BY_LINK, true);
