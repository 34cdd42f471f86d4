/**
 * Names who a request is from. The server refuses it with 401 where somebody else is signed in, so that nothing written by one
 * person goes out under another's sign-in. Apart from the keys: every request needs it, and the first load has no room for more.
 */
export const OWNER_HEADER = 'understory-owner';
