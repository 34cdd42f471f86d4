import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  PACK_SECTIONS,
  Pack,
  PackDraft,
  type PackSection,
  Packs,
  type Problem,
  Supervision,
  packPaths,
  supervisionPaths,
} from '@understory/contracts';
import {
  PACK_SECTION_TITLES,
  SECTION_NAMES,
  SUPERVISION_TEXTS,
  TIE_WORD_NAMES,
  duration,
  packHeading,
  packSentences,
} from '@understory/wording';
import { firstValueFrom } from 'rxjs';
import { v7 as uuidv7 } from 'uuid';
import { EmptyState } from '../shared/empty-state';
import { fromThenOn } from '../shared/from-then-on';
import { ProblemNote } from '../shared/problem-note';
import { Changes } from '../shell/changes';
import { Clock } from '../shell/clock';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { Coverage } from './coverage';
import { FrozenPacks } from './frozen-packs';
import { LoadFigure } from './load-figure';
import { contactRows, isEmpty, shownContent, thinRows } from './pack-content';
import { type Period, periodOf } from './pack-periods';
import { PackSheet } from './pack-sheet';
import { PeriodChooser } from './period-chooser';

const ALL: readonly PackSection[] = PACK_SECTIONS;

@Component({
  selector: 'us-supervision-page',
  imports: [
    Coverage,
    EmptyState,
    FrozenPacks,
    LoadFigure,
    PackSheet,
    PeriodChooser,
    ProblemNote,
    RouterLink,
  ],
  templateUrl: './supervision.page.html',
  styleUrl: './supervision.page.css',
})
export class SupervisionPage {
  private readonly http = inject(HttpClient);
  private readonly changes = inject(Changes);
  private readonly clock = inject(Clock);
  private readonly person = inject(Session).person;

  protected readonly texts = SUPERVISION_TEXTS;
  protected readonly sectionTitles = PACK_SECTION_TITLES;
  protected readonly thinWord = TIE_WORD_NAMES.thin;
  protected readonly timeZone = computed(
    () => this.person()?.timeZone ?? Temporal.Now.timeZoneId(),
  );
  protected readonly today = computed(() =>
    this.clock.now().toZonedDateTimeISO(this.timeZone()).toPlainDate().toString(),
  );
  protected readonly period = linkedSignal<Period>(() => periodOf('this-month', this.today()));
  protected readonly sections = signal(ALL);

  /** Everything of the period, whatever is ticked. */
  protected readonly whole = httpResource(() => this.draftOf(this.period(), ALL), {
    parse: PackDraft.parse,
  });
  /** What would be frozen; the same request is not made twice. */
  private readonly part = httpResource(
    () => {
      const sections = this.sections();
      const isPart = sections.length > 0 && sections.length < ALL.length;
      return isPart ? this.draftOf(this.period(), sections) : undefined;
    },
    { parse: PackDraft.parse },
  );
  protected readonly preview = computed(() => {
    const resource = this.sections().length === ALL.length ? this.whole : this.part;
    return resource.hasValue() && !resource.isLoading() ? resource.value() : null;
  });
  private readonly lastWhole = latest(this.whole);
  protected readonly content = computed(() => {
    const whole = this.lastWhole();
    return whole && shownContent(whole.content, this.preview()?.content ?? null);
  });

  private readonly packs = httpResource(
    () => {
      this.changes.changed();
      return `api/${packPaths.all}`;
    },
    { parse: Packs.parse },
  );
  protected readonly frozen = latest(this.packs);
  private readonly policies = httpResource(
    () => {
      this.changes.changed();
      return `api/${supervisionPaths.mine}`;
    },
    { parse: Supervision.parse },
  );
  protected readonly coverage = latest(this.policies);
  protected readonly trouble = computed<Problem | null>(() => {
    const error =
      this.whole.error() ?? this.part.error() ?? this.packs.error() ?? this.policies.error();
    return error ? problemOf(error) : null;
  });

  /** The page comes in whole: what is read a moment later would push down what stands below it. */
  protected readonly wasRead = fromThenOn(() =>
    [
      this.content() ?? this.whole.error(),
      this.coverage() ?? this.policies.error(),
      this.frozen() ?? this.packs.error(),
    ].every(Boolean),
  );
  protected readonly shown = computed(() => (this.wasRead() ? this.content() : null));
  /** What is so of the chosen policies; empty where none is. */
  protected readonly finding = computed(() =>
    this.wasRead() ? (this.coverage()?.finding ?? '') : '',
  );
  protected readonly heading = computed(() => {
    const content = this.shown();
    if (this.finding() !== '') return this.finding();
    if (!content) return SECTION_NAMES.supervision;
    return packHeading(content.from, content.to, content.support?.supervisionMinutes ?? 0);
  });
  protected readonly isEmpty = computed(() => {
    const content = this.content();
    return content !== null && isEmpty(content);
  });
  protected readonly sentences = computed(() => {
    const content = this.content();
    return content && packSentences(content);
  });
  protected readonly contacts = computed(() => contactRows(this.content() ?? NOTHING));
  protected readonly thin = computed(() => thinRows(this.content() ?? NOTHING));
  protected readonly supervised = computed(() =>
    duration(this.content()?.support?.supervisionMinutes ?? 0),
  );

  protected readonly isFreezing = signal(false);
  /** What was just done, until another period is looked at. */
  protected readonly said = linkedSignal({ source: this.period, computation: () => '' });
  protected readonly refused = signal<Problem | null>(null);

  protected async freeze(): Promise<void> {
    const preview = this.preview();
    if (!preview || this.isFreezing()) return;
    this.isFreezing.set(true);
    this.refused.set(null);
    this.said.set('');
    try {
      const body = { ...this.period(), sections: this.sections(), draftHash: preview.hash };
      const answer = await firstValueFrom(this.http.put(`api/${packPaths.one(uuidv7())}`, body));
      this.said.set(this.texts.frozen(Pack.parse(answer).hash.slice(0, 8)));
      this.changes.touch();
    } catch (error) {
      this.refused.set(problemOf(error));
      this.changes.touch();
    } finally {
      this.isFreezing.set(false);
    }
  }

  protected reload(): void {
    this.whole.reload();
    this.part.reload();
    this.packs.reload();
    this.policies.reload();
  }

  private draftOf({ from, to }: Period, sections: readonly PackSection[]) {
    this.changes.changed();
    return { url: `api/${packPaths.draft}`, params: { from, to, sections: sections.join(',') } };
  }
}

const NOTHING = { from: '', to: '', load: null, support: null, thinTies: null };
