export * from './repeat-fields';
export * from './series-sentences';
