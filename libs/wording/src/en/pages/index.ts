export * from './case-work';
export * from './found';
export * from './help';
export * from './join';
export * from './outbox-title';
export * from './shared';
export * from './shell';
export * from './sign-in';
