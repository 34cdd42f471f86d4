import { type ArgumentMetadata, StandardSchemaValidationPipe } from '@nestjs/common';
import type { FieldRule } from '@understory/contracts';
import { FIELD_REFUSALS } from '@understory/wording';
import { config, locales } from 'zod/mini';
import { compiledContract } from './compiled-contract';
import { Problem } from './problem';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const MOST_FIELDS = 20;

/** Takes the zod schemas of `libs/contracts` as they are: `@Body({ schema: SaveConnection })`. */
export function contractPipe(): StandardSchemaValidationPipe {
  // The small zod of the contracts speaks no language until told one.
  config(locales.en());
  return new ContractPipe({ exceptionFactory: invalidInput });
}

class ContractPipe extends StandardSchemaValidationPipe {
  override transform<T>(value: T, { schema, ...of }: ArgumentMetadata): Promise<T> {
    return super.transform(value, schema ? { ...of, schema: compiledContract(schema) } : of);
  }

  /** Nothing is taken out of what was sent: a contract makes a new value, of what it names alone. */
  protected override stripProtoKeys(): void {
    return;
  }
}

function invalidInput(issues: readonly Issue[]): Problem {
  const fields = issues.slice(0, MOST_FIELDS).map(({ path = [], message }) => ({
    path: path.map(segmentName).join('.'),
    message: isRule(message) ? FIELD_REFUSALS[message] : message,
  }));
  return new Problem('invalid-input', { fields });
}

function isRule(message: string): message is FieldRule {
  return Object.hasOwn(FIELD_REFUSALS, message);
}

function segmentName(segment: PropertyKey | { readonly key: PropertyKey }): string {
  return String(typeof segment === 'object' ? segment.key : segment);
}
