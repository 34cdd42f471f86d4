import { Schemas } from './0001-schemas';
import { Spaces } from './0002-spaces';
import { Identity } from './0003-identity';
import { Imports } from './0010-imports';
import { Connections } from './0011-connections';
import { Work } from './0012-work';
import { Packs } from './0020-packs';
import { Team } from './0021-team';
import { Cohorts } from './0022-cohorts';
import { CheckIns } from './0030-check-ins';
import { LongestRun } from './0035-longest-run';
import { WorkTerms } from './0036-work-terms';
import { UnseenWork } from './0037-unseen-work';
import { Disconnections } from './0038-disconnections';
import { Acting } from './0039-acting';
import { SupervisionPolicies } from './0040-supervision';
import { Queue } from './0050-queue';
import { Warnings } from './0051-warnings';
import { EcosystemStates } from './0055-ecosystem-state';
import { Reminders } from './0060-reminders';
import { DigestJobs } from './0061-digest-jobs';
import { Settings } from './0062-settings';
import { Cases } from './0063-cases';
import { Series } from './0064-series';
import { OutboxKeys } from './0067-outbox-keys';
import { TellingChoices } from './0068-telling';
import { SpaceStamps } from './0069-space-stamp';
import { BookedContacts } from './0070-booked-contacts';
import { Devices } from './0073-devices';
import { OwnTurns } from './0074-own-turns';
import { EarlierSeries } from './0075-earlier-series';
import { ChoiceVersions } from './0077-choice-versions';
import { RemovedTies } from './0078-removed-ties';
import { Removed } from './0079-removed';
import { UnseenWorkContext } from './0080-unseen-work-context';
import { UnsaidInitiators } from './0081-unsaid-initiators';

/** In the order in which they run; the number at the end of a migration's name must grow. */
export const MIGRATIONS = [
  Schemas,
  Spaces,
  Identity,
  Imports,
  Connections,
  Work,
  Packs,
  Team,
  Cohorts,
  CheckIns,
  LongestRun,
  WorkTerms,
  UnseenWork,
  Disconnections,
  Acting,
  SupervisionPolicies,
  Queue,
  Warnings,
  EcosystemStates,
  Reminders,
  DigestJobs,
  Settings,
  Cases,
  Series,
  OutboxKeys,
  TellingChoices,
  SpaceStamps,
  BookedContacts,
  Devices,
  OwnTurns,
  EarlierSeries,
  ChoiceVersions,
  RemovedTies,
  Removed,
  UnseenWorkContext,
  UnsaidInitiators,
];
