export * from './agreement';
export * from './connection';
export * from './contacts';
export * from './disconnections';
export * from './figures';
export * from './tie-phrases';
export * from './tie-words';
export * from './who-holds-you';
