import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outbox_key')
export class OutboxKeyEntity {
  @PrimaryColumn('uuid', { name: 'space_id' })
  spaceId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'public_key' })
  publicKey!: string;

  @Column('text', { name: 'private_key' })
  privateKey!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;
}
