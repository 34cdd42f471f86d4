export * from './outbox';
export * from './unsent';
export * from './without-server';
export { differenceInWords, momentInWords, writeInWords } from './write-in-words';
