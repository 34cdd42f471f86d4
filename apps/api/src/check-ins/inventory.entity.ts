import type { Inventory, InventoryAnswers } from '@understory/contracts';
import { Column, Entity } from 'typeorm';
import { type Kept, VersionedRow } from '../versioned-row';

@Entity('inventory')
export class InventoryEntity extends VersionedRow {
  @Column('date', { name: 'local_date' })
  on!: string;

  @Column('jsonb')
  answers!: InventoryAnswers;

  @Column('boolean', { name: 'is_finished' })
  isFinished!: boolean;

  @Column('timestamptz', { name: 'logged_at' })
  loggedAt!: Date;
}

export const INVENTORY: Kept<InventoryEntity, Inventory> = {
  entity: InventoryEntity,
  answer: ({ id, on, answers, isFinished, version }) => ({ id, on, answers, isFinished, version }),
};
