import * as contracts from '@understory/contracts';
import { CommitImport } from '@understory/contracts';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { valuesFor } from '../../test/support/contract-values';
import { aBatch, anEvent } from '../../test/support/work';
import { compiledContract } from './compiled-contract';
import type { AnswerContract } from './routes';

type Contract = AnswerContract & z.core.$ZodType;

const ALL = Object.entries(contracts).flatMap(([name, one]) =>
  typeof one === 'object' && '_zod' in one ? [[name, one as object as Contract] as const] : [],
);

it('compiles every contract there is, so that none is read the slow way unnoticed', () => {
  expect(ALL.length).toBeGreaterThan(100);
  for (const [, contract] of ALL) {
    expect(() => z.compile(contract, { strict: true })).not.toThrow();
  }
});

describe('reads what the contract reads, and refuses what it refuses', () => {
  const kept = new Set<boolean>();

  it.each(ALL)('%s', (_, contract) => {
    const compiled = compiledContract(contract);
    expect(compiled).not.toBe(contract);
    fc.assert(
      fc.property(valuesFor(contract), (value) => {
        const told = contract['~standard'].validate(value);
        expect(compiled['~standard'].validate(value)).toEqual(told);
        expect(JSON.stringify(compiled['~standard'].validate(value))).toBe(JSON.stringify(told));
        kept.add('value' in told);
      }),
      { numRuns: 60 },
    );
  });

  it('has met both', () => {
    expect([...kept].sort()).toEqual([false, true]);
  });
});

it('leaves behind what a contract does not name, at every depth', () => {
  const event = anEvent('one');
  const body = { ...aBatch([{ ...event, title: 'Maja' } as never]), from: 'Maja' };
  expect(compiledContract(CommitImport)['~standard'].validate(body)).toEqual({
    value: aBatch([event]),
  });
});

it('leaves behind what would be taken for the make of an object', () => {
  const event = JSON.stringify(anEvent('one'));
  const strange = `{"__proto__":{"isLead":true},"constructor":{"isLead":true},${event.slice(1)}`;
  const body = JSON.parse(`{"__proto__":{"rows":[]},"zone":"UTC","rows":[${strange}]}`);
  const read = compiledContract(CommitImport)['~standard'].validate(body);
  expect(JSON.stringify(read)).not.toMatch(/isLead|__proto__|constructor/);
  expect(read).toEqual({ value: { zone: 'UTC', rows: [anEvent('one')] } });
  const { rows } = (read as { value: { rows: object[] } }).value;
  expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
});

it('is made once, and is the contract itself where that is not made with zod', () => {
  expect(compiledContract(CommitImport)).toBe(compiledContract(CommitImport));
  const other: AnswerContract = {
    '~standard': { version: 1, vendor: 'ours', validate: (value) => ({ value }) },
  };
  expect(compiledContract(other)).toBe(other);
});
