export * from './csv';
export * from './heat-map';
export * from './load-chart';
export * from './tokens';
export * from './vitality-chart';
export * from './week-bars';
