import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rows that were brought in at once, and can be taken back at once. */
@Entity('import_batch')
export class ImportBatchEntity {
  @PrimaryColumn('uuid', { name: 'space_id' })
  spaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Of the request, so that a repeat is known from another request with the same id. */
  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('timestamptz', { name: 'committed_at' })
  committedAt!: Date;

  @Column('integer')
  added!: number;

  @Column('integer')
  changed!: number;

  @Column('integer')
  unchanged!: number;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;
}
