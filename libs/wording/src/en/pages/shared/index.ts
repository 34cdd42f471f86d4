export * from './charts';
export * from './entries';
export * from './floor';
export * from './forms';
export * from './lead-sees';
export * from './person';
export * from './unkept';
