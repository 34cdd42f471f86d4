export * from './agreement';
export * from './capacity';
export * from './figures';
export * from './last-appointment';
export * from './policies-chosen';
