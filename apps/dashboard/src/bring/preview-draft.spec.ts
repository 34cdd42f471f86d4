import { signal } from '@angular/core';
import type { Connection } from '@understory/contracts';
import { type ReadEvent, type TitleGroup } from '@understory/intake';
import type { Remembered } from './device-memory';
import { PreviewDraft } from './preview-draft';
import { aConnection } from './spec-support';

const NOW = '2026-11-20T12:00:00Z';

function anEvent(title: string, localDate: string, of: Partial<ReadEvent> = {}): ReadEvent {
  return {
    ...{ title, uid: `${title}${localDate}`, key: '', startsAt: `${localDate}T10:00:00Z` },
    ...{ zone: 'Europe/London', localDate, lastDate: localDate, minutes: 50, line: 1 },
    ...{ isAllDay: false, isTransparent: false, isRecurring: false, status: 'confirmed' },
    ...of,
  };
}

interface Given {
  connections?: Connection[];
  remembered?: ReadonlyMap<string, Remembered>;
  known?: string[];
}

function draftOf(events: ReadEvent[], given: Given = {}) {
  const connections = signal<readonly Connection[]>(given.connections ?? []);
  const reading = { events, calendarName: null, unread: [], notes: [], capsHit: [], refusal: null };
  const draft = new PreviewDraft({
    file: { reading, hashes: events.map(({ uid }) => `hash of ${uid}`) },
    fileName: 'practice.ics',
    now: NOW,
    today: '2026-11-20',
    remembered: given.remembered ?? new Map(),
    isKnown: (hash) => given.known?.includes(hash) ?? false,
    connections,
  });
  return { draft, connections };
}

function groupOf(draft: PreviewDraft, label: string): TitleGroup {
  const found = draft.groups().find((group) => group.label === label);
  if (!found) throw new Error(`no group ${label}`);
  return found;
}

const SUP = [anEvent('Sup w/ L', '2026-10-01'), anEvent('Sup w/ L', '2026-11-12')];

describe('PreviewDraft', () => {
  it('makes a new connection where none fits, last met when the calendar last shows it', () => {
    const { draft } = draftOf([...SUP, anEvent('Sup w/ L', '2026-12-01')]);
    expect(draft.tieOf(groupOf(draft, '“Sup w/ L”'))).toMatchObject({
      label: 'A new one: Supervisor',
      isNew: true,
    });
    const [made] = draft.tiesToMake();
    expect(made).toMatchObject({ choice: { alias: 'Supervisor' }, lastMetOn: '2026-11-12' });
    expect(draft.tiesToMake()).toHaveLength(1);
  });

  it('prefers the connection that is there, and asks for no other', () => {
    const { draft } = draftOf(SUP, { connections: [aConnection()] });
    expect(draft.tieOf(groupOf(draft, '“Sup w/ L”'))).toMatchObject({ id: aConnection().id });
    expect(draft.tiesToMake()).toEqual([]);
  });

  it('offers a connection that was let go no more, and no name twice', () => {
    const { draft } = draftOf(SUP, {
      connections: [aConnection({ alias: 'Supervisor', isActive: false })],
    });
    const labels = draft.tiesOf(groupOf(draft, '“Sup w/ L”')).map(({ label }) => label);
    expect(labels).toEqual(['A new one: Supervisor 2', 'A new one: Consultation']);
  });

  it('gives team meetings a team of their own', () => {
    const { draft } = draftOf([anEvent('Team mtg', '2026-11-02'), anEvent('Trio', '2026-11-03')]);
    const made = draft.tiesToMake().map(({ choice }) => `${choice.alias} ${choice.kind}`);
    expect(made.sort()).toEqual(['Peers peer', 'Team team']);
  });

  it('keeps the id of a tie over repeats, and takes a new one once it was made', () => {
    const { draft, connections } = draftOf(SUP);
    const [first] = draft.tiesToMake();
    draft.withTentative.set(true);
    expect(draft.tiesToMake()[0]?.choice.id).toBe(first?.choice.id);
    connections.set([aConnection({ id: first?.choice.id ?? '', alias: 'Supervisor' })]);
    expect(draft.tiesToMake()).toEqual([]);
    const ids = draft.tiesOf(groupOf(draft, '“Sup w/ L”')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('follows an answer for kind and tie, also a remembered one', () => {
    const lena = aConnection({ id: 'lena', kind: 'mentor' });
    const key = groupOf(draftOf(SUP).draft, '“Sup w/ L”').key;
    const remembered = new Map([[key, { kind: 'peer', tieId: 'lena' } as const]]);
    const { draft } = draftOf(SUP, { connections: [lena, aConnection()], remembered });
    const group = groupOf(draft, '“Sup w/ L”');
    expect([draft.kindOf(group), draft.tieOf(group)?.id]).toEqual(['peer', 'lena']);
    draft.answer(group, 'supervision-received', aConnection().id);
    expect(
      draft.plan().rows.map(({ row }) => ('connectionId' in row ? row.connectionId : '')),
    ).toEqual([aConnection().id, aConnection().id]);
  });

  it('counts what came in before, what looks alike, what is tentative and what has no meaning', () => {
    const { draft } = draftOf(
      [
        anEvent('AB', '2026-11-02'),
        anEvent('AB', '2026-11-02', { uid: 'twin' }),
        anEvent('CD', '2026-11-03', { status: 'tentative' }),
        anEvent('Quarterly', '2026-11-04', { minutes: 45 }),
      ],
      { known: ['hash of AB2026-11-02'] },
    );
    expect(draft.knownCount()).toBe(1);
    expect(draft.lookalikes()).toHaveLength(1);
    expect(draft.tentativeCount()).toBe(1);
    expect(draft.unanswered().map(({ label }) => label)).toEqual(['“Quarterly”']);
    expect(draft.plan().rows).toHaveLength(2);
    draft.withTentative.set(true);
    expect(draft.plan().rows).toHaveLength(3);
    expect(draft.tentativeCount()).toBe(1);
  });

  it('never puts a last meeting after today', () => {
    const tokyo = anEvent('Trio', '2026-11-21', {
      startsAt: '2026-11-20T10:00:00Z',
      zone: 'Asia/Tokyo',
    });
    expect(draftOf([tokyo]).draft.tiesToMake()[0]?.lastMetOn).toBe('2026-11-20');
  });
});
