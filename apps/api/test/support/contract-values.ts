import * as fc from 'fast-check';
import { type core, safeParse } from 'zod/mini';

type Contract = core.$ZodType;

/** One of them fits each text that a contract asks for, or comes close. */
const TEXTS = [
  ...['', ' Ines ', 'Ines', 'a\nb', 'x'.repeat(70), 'x'.repeat(5000), '__proto__'],
  ...['2026-03-04', '2026-02-30', '2026-03-04T09:00:00+01:00', '2026-03-04T09:00:00.000Z', '09:30'],
  ...['01900000-0000-7000-8000-00000000000A', '01900000-0000-7000-8000-00000000000b'],
  ...['Europe/London', 'GB', 'en-GB', 'ines@example.org', 'https://example.org/', 'a'.repeat(64)],
];
const NUMBERS = [0, 1, 3, 12, 50, 20.25, -1, 601, 2 ** 53, -0];
const STRANGE = [undefined, null, NaN, '', 0.5, true, [], {}, [null], { secret: 'x' }];
const SHARE_OF_WELL_FORMED = 40;

/** Values of all kinds that a contract could be asked about: most keep it, some break it somewhere. */
export function valuesFor(contract: Contract): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: SHARE_OF_WELL_FORMED, arbitrary: wellFormed(contract) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...STRANGE) },
  );
}

function wellFormed(contract: Contract): fc.Arbitrary<unknown> {
  const { def } = (contract as core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectOf(def.shape);
    case 'array':
      return fc.array(valuesFor(def.element), { maxLength: 3 });
    case 'nullable':
      return fc.option(valuesFor(def.innerType));
    case 'optional':
      return valuesFor(def.innerType);
    case 'union':
      return fc.oneof(...def.options.map((option) => valuesFor(option)));
    case 'record':
      return fc.dictionary(valuesFor(def.keyType).map(String), valuesFor(def.valueType), {
        maxKeys: 4,
      });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fitting(contract, NUMBERS);
    case 'string':
      return fitting(contract, TEXTS);
    default:
      return fc.jsonValue();
  }
}

/** With a property that no contract names, now and then. */
function objectOf(shape: core.$ZodShape): fc.Arbitrary<object> {
  const keys = Object.keys(shape);
  const optional = keys.filter((key) => shape[key]?._zod.optin !== undefined);
  const requiredKeys = keys.filter((key) => !optional.includes(key));
  const values = Object.fromEntries(keys.map((key) => [key, valuesFor(shape[key] as Contract)]));
  const kept = fc.record(values, { requiredKeys });
  return fc
    .tuple(kept, fc.integer({ min: 0, max: 9 }))
    .map(([value, dice]) => (dice === 0 ? { clientName: 'Maja', ...value } : value));
}

function fitting(contract: Contract, values: readonly unknown[]): fc.Arbitrary<unknown> {
  const fit = values.filter((value) => safeParse(contract, value).success);
  return fc.constantFrom(...(fit.length > 0 ? fit : values));
}
