import type {
  CbiSubscale,
  ComponentName,
  ConnectionKind,
  ContactInitiator,
  ContactMode,
  ContactRating,
  StateWord,
  UnseenWorkKind,
  Zone,
} from '@understory/domain';
import type { PackSectionName } from '../wording';

export const KIND_NAMES: Readonly<Record<ConnectionKind, string>> = {
  supervision: 'Supervision',
  consultation: 'Consultation',
  'own-therapy': 'Own therapy',
  peer: 'Peer',
  team: 'Team',
  mentor: 'Mentor',
  partner: 'Partner',
  family: 'Family',
  friend: 'Friend',
  community: 'Community',
};

export const ZONE_NAMES: Readonly<Record<Zone, string>> = {
  held: 'Held',
  alongside: 'Alongside',
  beyond: 'Beyond work',
};

export const MODE_NAMES: Readonly<Record<ContactMode, string>> = {
  'in-person': 'In person',
  video: 'Video',
  phone: 'Phone',
  written: 'Written',
};

export const INITIATOR_NAMES: Readonly<Record<ContactInitiator, string>> = {
  me: 'I reached out',
  them: 'They reached out',
  scheduled: 'Already in the calendar',
};

export const RATING_NAMES: Readonly<Record<ContactRating, string>> = {
  energy: 'It gave me energy',
  couldAct: 'I could act on it',
  sawClearer: 'I saw clearer',
  mattered: 'I mattered',
  wantedMore: 'I wanted more of it',
};

export const UNSEEN_WORK_NAMES: Readonly<Record<UnseenWorkKind, string>> = {
  'starting-contact': 'Starting contact',
  'reading-temperature': 'Reading the emotional temperature',
  'handling-conflict': 'Handling conflict',
  'keeping-track': 'Keeping track',
  'anticipating-needs': 'Anticipating needs',
  'holding-feelings': 'Holding feelings in',
};

/** The three scales of the Copenhagen Burnout Inventory, by the names of its authors. */
export const SUBSCALE_NAMES: Readonly<Record<CbiSubscale, string>> = {
  personal: 'Personal burnout',
  work: 'Work-related burnout',
  client: 'Client-related burnout',
};

export const COMPONENT_NAMES: Readonly<Record<ComponentName, string>> = {
  roots: 'Roots',
  spare: 'Spare',
  cover: 'Cover',
  headroom: 'Headroom',
  evenness: 'Evenness',
  rest: 'Rest',
};

export const STATE_NAMES: Readonly<Record<StateWord, string>> = {
  thin: 'Thin',
  stretched: 'Stretched',
  holding: 'Holding',
  'not-enough-yet': 'Not enough yet',
};

export const PACK_SECTION_TITLES: Readonly<Record<PackSectionName, string>> = {
  load: 'Load',
  support: 'Supervision and contacts',
  'thin-ties': 'Thin ties, by role',
};

/** A name as it stands inside a sentence. */
export function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Said wherever evidence is missing. */
export const NOT_ENOUGH_YET = 'Not enough yet. That is unknown, not low.';
