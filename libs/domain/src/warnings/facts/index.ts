export * from './ties';
export * from './work';
export * from './person';
export * from './supervision';
