import { AgreementEntity } from '../agreements/agreement.entity';
import { ConnectionAgreementEntity } from '../connections/connection-agreement.entity';
import { ConnectionEntity } from '../connections/connection.entity';
import { ContactEntity } from '../contacts/contact.entity';
import { ImportBatchEntity } from '../imports/import-batch.entity';

/** Every entity of the product; a feature adds its own here. */
export const ENTITIES: (new () => object)[] = [
  AgreementEntity,
  ConnectionAgreementEntity,
  ConnectionEntity,
  ContactEntity,
  ImportBatchEntity,
];
