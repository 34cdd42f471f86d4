import { COMPONENT_WORDS, COMPONENTS, STATE_WORDS } from '@understory/domain';
import * as z from 'zod/mini';
import { Instant, LocalDate } from './common.contract';
import { Tie } from './connection.contract';
import { Warning } from './warning.contract';

export const Component = z.object({
  name: z.enum(COMPONENTS),
  /** 0 to 1; null where its inputs do not exist yet. */
  value: z.nullable(z.number()),
  word: z.nullable(z.enum(COMPONENT_WORDS)),
  /** One sentence from libs/wording. */
  sentence: z.string(),
});
export type Component = z.infer<typeof Component>;

export const Ecosystem = z.object({
  asOf: LocalDate,
  word: z.enum(STATE_WORDS),
  /** What is so and what eases it, one sentence each from libs/wording. */
  finding: z.string(),
  relief: z.string(),
  /** Always six, in the order of `COMPONENTS`. */
  components: z.array(Component),
  /** Longest past its rhythm first. */
  ties: z.array(Tie),
  warnings: z.array(Warning),
  /** Support mass and spare support; null while no tie's vitality is known. */
  supportMass: z.nullable(z.number()),
  spareSupport: z.nullable(z.number()),
  /** Load against agreement; null without a capacity. */
  load: z.nullable(z.number()),
  lastLogAt: z.nullable(Instant),
});
export type Ecosystem = z.infer<typeof Ecosystem>;

export const ecosystemPaths = { mine: 'ecosystem' } as const;
