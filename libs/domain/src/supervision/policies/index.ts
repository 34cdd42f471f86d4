import type { SupervisionPolicy } from '../policy';
import { BACP_ACCREDITED, BACP_OTHER, BACP_STUDENT } from './bacp';
import { CALIFORNIA_ASSOCIATE, CALIFORNIA_TRAINEE } from './california';
import { CRPO_INDEPENDENT, CRPO_QUALIFYING } from './crpo';
import { NCPS_REGISTRANT } from './ncps';
import { PACFA_MEMBER } from './pacfa';
import { PSYBA_PSYCHOLOGIST } from './psyba';
import { CACREP_INTERNSHIP, CACREP_PRACTICUM, COAMFTE_STUDENT } from './training';

/** Every body's policy, in the order in which they are offered. What a body's current text says decides. */
export const POLICIES: readonly SupervisionPolicy[] = [
  BACP_ACCREDITED,
  BACP_OTHER,
  BACP_STUDENT,
  NCPS_REGISTRANT,
  CALIFORNIA_ASSOCIATE,
  CALIFORNIA_TRAINEE,
  COAMFTE_STUDENT,
  CACREP_PRACTICUM,
  CACREP_INTERNSHIP,
  PSYBA_PSYCHOLOGIST,
  PACFA_MEMBER,
  CRPO_QUALIFYING,
  CRPO_INDEPENDENT,
];
