export * from './map';
export * from './numbers';
export * from './page';
export * from './tie-list';
