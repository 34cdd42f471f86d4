import { validate, version } from 'uuid';
import { Identifiers } from './identifiers';
import { Random } from './random';

const first = '2026-01-05T09:00:00Z';
const later = '2026-01-05T10:00:00Z';

describe('Identifiers', () => {
  it('makes valid ids of version 7 that sort by time', () => {
    const ids = new Identifiers(new Random('oak'));
    const made = [ids.next(first), ids.next(first), ids.next(later)];
    expect(made.every((id) => validate(id) && version(id) === 7)).toBe(true);
    expect([...made].sort()).toEqual(made);
    expect(new Set(made).size).toBe(3);
  });

  it('makes the same ids for the same seed and others for another', () => {
    const oak = new Identifiers(new Random('oak')).next(first);
    expect(new Identifiers(new Random('oak')).next(first)).toBe(oak);
    expect(new Identifiers(new Random('ash')).next(first)).not.toBe(oak);
  });
});
