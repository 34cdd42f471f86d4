/** Injects the `pg` pool whose schema is `identity`; for sign-in and the directories, nothing else. */
export const IDENTITY_POOL = Symbol('identity pool');
