import { importWindow } from './import-window';

describe('importWindow', () => {
  it('reaches two years back and half a year ahead', () => {
    expect(importWindow('2026-11-22')).toEqual({ from: '2024-11-22', to: '2027-05-22' });
  });

  it('ends months at their last day', () => {
    expect(importWindow('2028-08-31')).toEqual({ from: '2026-08-31', to: '2029-02-28' });
  });

  it('refuses what is no date', () => {
    expect(() => importWindow('today')).toThrow('year');
  });
});
