import { AgreementEntity } from '../agreements/agreement.entity';
import { CaseEntity } from '../cases/case.entity';
import { CheckInEntity } from '../check-ins/check-in.entity';
import { InventoryEntity } from '../check-ins/inventory.entity';
import { OtherScoreEntity } from '../check-ins/other-score.entity';
import { ConnectionAgreementEntity } from '../connections/connection-agreement.entity';
import { ConnectionEntity } from '../connections/connection.entity';
import { ContactEntity } from '../contacts/contact.entity';
import { DisconnectionEntity } from '../disconnections/disconnection.entity';
import { ImportBatchEntity } from '../imports/import-batch.entity';
import { LeaveEntity } from '../leave/leave.entity';
import { OtherTimeEntity } from '../other-time/other-time.entity';
import { SeriesEntity } from '../series/series.entity';
import { ActingEntity } from '../sessions/acting.entity';
import { OutboxKeyEntity } from '../outbox-keys/outbox-key.entity';
import { PolicyChoiceEntity } from '../supervision/policy-choice.entity';
import { SupervisionDetailEntity } from '../supervision/supervision-detail.entity';
import { UnseenWorkEntity } from '../unseen-work/unseen-work.entity';

/** Every entity of the product; a feature adds its own here. */
export const ENTITIES: (new () => object)[] = [
  ActingEntity,
  AgreementEntity,
  CaseEntity,
  CheckInEntity,
  ConnectionAgreementEntity,
  ConnectionEntity,
  ContactEntity,
  DisconnectionEntity,
  ImportBatchEntity,
  InventoryEntity,
  LeaveEntity,
  OutboxKeyEntity,
  PolicyChoiceEntity,
  SupervisionDetailEntity,
  OtherScoreEntity,
  OtherTimeEntity,
  SeriesEntity,
  UnseenWorkEntity,
];
