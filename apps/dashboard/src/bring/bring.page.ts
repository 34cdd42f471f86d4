import { httpResource } from '@angular/common/http';
import {
  Component,
  DestroyRef,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  signal,
} from '@angular/core';
import { Connections, connectionPaths } from '@understory/contracts';
import { groupByTitle, importWindow } from '@understory/intake';
import { BRING_TEXTS, READING_STOPS, formats, wordsLocale } from '@understory/wording';
import { Changes } from '../shell/changes';
import { Clock } from '../shell/clock';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { BringDone } from './bring-done';
import { BringPreview, type Committed } from './bring-preview';
import { CalendarReader, ReadingStopped } from './calendar-reader';
import { ChooseFile } from './choose-file';
import { DeviceMemory } from './device-memory';
import { EarlierBatches } from './earlier-batches';
import { PreviewDraft } from './preview-draft';
import { WhatLeaves } from './what-leaves';
import type { ReadFile } from './worker-answer';

type Step = 'choose' | 'reading' | 'preview' | 'done';

/** From a calendar file to sessions and contacts in three steps: choose, look, bring in. */
@Component({
  selector: 'us-bring-page',
  imports: [BringDone, BringPreview, ChooseFile, EarlierBatches, WhatLeaves],
  providers: [CalendarReader],
  templateUrl: './bring.page.html',
  styleUrl: './bring.page.css',
})
export class BringPage {
  private readonly reader = inject(CalendarReader);
  private readonly memory = inject(DeviceMemory);
  private readonly person = inject(Session).person;
  private readonly changes = inject(Changes);
  private readonly clock = inject(Clock);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly texts = BRING_TEXTS;
  protected readonly known = httpResource(
    () => {
      this.changes.changed();
      return `api/${connectionPaths.all}`;
    },
    { parse: Connections.parse },
  );
  private readonly latestKnown = latest(this.known);
  private readonly connections = computed(() => this.latestKnown()?.connections ?? []);
  protected readonly areConnectionsKnown = computed(() => this.latestKnown() !== null);
  protected readonly connectionsTrouble = computed(() => {
    const error = this.areConnectionsKnown() ? undefined : this.known.error();
    return error ? problemOf(error) : null;
  });
  protected readonly activeCount = computed(
    () => this.connections().filter(({ isActive }) => isActive).length,
  );

  protected readonly step = signal<Step>('choose');
  protected readonly progress = this.reader.progress;
  protected readonly fileName = signal('');
  protected readonly trouble = signal('');
  protected readonly draft = signal<PreviewDraft | null>(null);
  protected readonly done = signal<Committed | null>(null);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.reader.cancel());
  }

  protected async read(file: File): Promise<void> {
    this.trouble.set('');
    this.fileName.set(file.name);
    this.go('reading');
    const zone = this.person()?.timeZone ?? Temporal.Now.timeZoneId();
    const today = this.clock.present().toZonedDateTimeISO(zone).toPlainDate().toString();
    const asRead = { words: wordsLocale(), numbers: formats().region };
    try {
      const found = await this.reader.read(file, { zone, ...importWindow(today), formats: asRead });
      if (found.reading.refusal) this.refuse(found.reading.refusal.sentence);
      else await this.preview(found, today);
    } catch (error) {
      this.refuse(READING_STOPS[error instanceof ReadingStopped ? error.why : 'failed']);
    }
  }

  protected cancel(): void {
    this.reader.cancel();
  }

  protected finish(commit: Committed): void {
    this.done.set(commit);
    this.go('done');
  }

  protected startOver(): void {
    this.trouble.set('');
    this.draft.set(null);
    this.done.set(null);
    this.go('choose');
  }

  private refuse(sentence: string): void {
    this.trouble.set(sentence);
    this.go('choose');
  }

  private async preview(file: ReadFile, today: string): Promise<void> {
    const groups = groupByTitle(file.reading.events, new Map());
    const keys = groups.flatMap(({ key, titles }) => [key, ...titles.map((title) => title.key)]);
    const remembered = await this.memory.answers([...new Set(keys)]);
    this.draft.set(
      new PreviewDraft({
        file,
        fileName: this.fileName(),
        now: this.clock.present().toString(),
        today,
        remembered,
        isKnown: this.memory.knownEvents(),
        connections: this.connections,
      }),
    );
    this.go('preview');
  }

  /** Every step begins at its heading, for readers and keyboards. */
  private go(step: Step): void {
    this.step.set(step);
    afterNextRender(() => this.host.querySelector<HTMLElement>('h1')?.focus(), {
      injector: this.injector,
    });
  }
}
