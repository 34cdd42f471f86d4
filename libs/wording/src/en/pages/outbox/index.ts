export * from './outbox';
export * from './unsent';
export * from './without-server';
export * from './write-in-words';
