import type { ImportKind } from '@understory/contracts';

/** Words in a title that tell its kind. Tried from top to bottom; the first that is found decides. */
export interface WordRule {
  kind: ImportKind;
  words: RegExp;
}

function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'iu');
}

/** Days away. Only for whole days and long blocks: "leave for the airport" is none. */
export const LEAVE_WORDS = words(
  ...['annual leave', 'leave', 'vacation', 'holidays?', 'pto', 'ooo', 'out of office', 'time off'],
  ...[
    'days? off',
    'off',
    'sick(?: day| leave)?',
    'parental',
    'maternity',
    'paternity',
    'sabbatical',
  ],
);

/** English; a language is one more list. Our choice, from titles as therapists write them. */
export const WORD_RULES: readonly WordRule[] = [
  {
    kind: 'personal',
    words: words(
      ...['(?:my|own) (?:therapy|therapist|analysis)', 'lunch', 'breakfast', 'dinner', 'break'],
      ...[
        'dentist',
        'doctor',
        'gp',
        'dr\\.?',
        'hospital',
        'physio(?:therap(?:y|ist))?',
        'optician',
      ],
      ...[
        'massage',
        'haircut',
        'hairdresser',
        'vet',
        'gym',
        'yoga',
        'pilates',
        'run',
        'swim',
        'choir',
      ],
      ...['birthday', 'anniversary', 'party', 'wedding', 'school', 'nursery', 'kids?', 'childcare'],
      ...['parents?', 'mum', 'mom', 'dad', 'family dinner', 'date night', 'coffee', 'shopping'],
      ...['travel', 'travel time', 'commute', 'drive', 'train to', 'flight', 'airport', 'plumber'],
    ),
  },
  {
    kind: 'supervision-given',
    words: words(
      ...['supervisees?', 'supervising', '(?:giving|give|provide|providing) sup(?:ervision)?'],
      ...['sup(?:ervision)? (?:of|for|given)'],
    ),
  },
  {
    kind: 'peer',
    words: words('peers?', 'intervision', 'balint', 'trio'),
  },
  {
    kind: 'supervision-received',
    words: words('sup', 'supv?n?', 'supervision', 'supervisor', 'clin(?:ical)? sup'),
  },
  {
    kind: 'peer',
    words: words(
      ...['triad', 'team', 'staff meeting', 'colleagues?', 'consult(?:ation)? group'],
      ...['case (?:consult(?:ation)?|conference|discussion)', 'reflective practice'],
    ),
  },
  { kind: 'group', words: words('groups?', 'grp', 'dbt skills') },
  {
    kind: 'client',
    words: words(
      ...['couples?', 'clients?', 'patients?', 'session', 'therapy', 'psychotherapy', 'emdr'],
      ...['counsell?ing', 'family session', 'family therapy', 'intake', 'assessment'],
      ...['initial (?:consult(?:ation)?|appointment)', 'appointment', 'appt', 'telehealth'],
    ),
  },
  {
    kind: 'admin',
    words: words(
      ...[
        'admin',
        'notes?',
        'paperwork',
        'documentation',
        'billing',
        'invoic(?:e|es|ing)',
        'e-?mails?',
      ],
      ...['reports?', 'letters?', 'insurance', 'tax(?:es)?', 'accounts', 'bookkeeping', 'planning'],
      ...[
        'prep(?:aration)?',
        'cpd',
        'ceus?',
        'training',
        'workshop',
        'webinar',
        'conference',
        'course',
      ],
      ...['meetings?', 'mtg', 'office'],
    ),
  },
];
