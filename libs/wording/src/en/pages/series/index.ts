export * from './repeat-fields';
export * from './series-sentences';
export * from './series-sheets';
