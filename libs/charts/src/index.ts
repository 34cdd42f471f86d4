export * from './csv';
export * from './load-chart';
export * from './tokens';
export * from './vitality-chart';
