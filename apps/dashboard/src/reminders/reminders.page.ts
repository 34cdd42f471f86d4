import { httpResource } from '@angular/common/http';
import { Component, computed, ElementRef, inject, linkedSignal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Problem, Reminders, reminderPaths, SaveReminders } from '@understory/contracts';
import {
  DIGEST_MENTIONS,
  DIGEST_RHYTHMS,
  type DigestMention,
  REMINDER_WAYS,
  type ReminderWay,
} from '@understory/domain';
import {
  ACTIONS,
  DEVICES_TEXTS,
  FORM_ACTIONS,
  hourOfDay,
  mailFailureWords,
  postponedSentence,
  REMINDERS_TEXTS,
  remindersHead,
  remindersInWords,
  weekdayName,
} from '@understory/wording';
import { LastDoneBar } from '../done/last-done';
import { MetElsewhere } from '../log/met-elsewhere';
import { TwoVersions } from '../log/two-versions';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FormTrouble } from '../shared/form-trouble';
import { Icon } from '../shared/icon';
import { ProblemNote } from '../shared/problem-note';
import { Segmented } from '../shared/segmented';
import { Changes } from '../shell/changes';
import { latest } from '../shell/latest';
import { problemOf } from '../shell/problem';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';
import { DevicesPart } from './devices-part';
import { ownMoment } from './own-moment';
import { Postpone } from './postpone';
import { RemindersWrites } from './reminders-writes';
import { TestMailPart } from './test-mail';

const OFTEN = ['never', ...DIGEST_RHYTHMS] as const;
type Often = (typeof OFTEN)[number];
const DAYS = 7;
const HOURS = 24;
/** Offered where no quiet hours are kept; only where the selects begin. */
const NIGHT = { from: 20, to: 7 };

/** When one reminder may come, how, what it may speak of, and whether it gets through. */
@Component({
  selector: 'us-reminders-page',
  imports: [
    Answer,
    DevicesPart,
    Field,
    FormTrouble,
    Icon,
    LastDoneBar,
    Postpone,
    ProblemNote,
    RouterLink,
    Segmented,
    TestMailPart,
    TwoVersions,
  ],
  templateUrl: './reminders.page.html',
  styleUrl: './reminders.page.css',
})
export class RemindersPage {
  private readonly changes = inject(Changes);
  private readonly writes = inject(RemindersWrites);
  private readonly person = inject(Session).person;
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  protected readonly resource = httpResource(() => this.fresh(), { parse: Reminders.parse });
  protected readonly reminders = latest(this.resource);
  protected readonly trouble = computed<Problem | null>(() => {
    const error = this.resource.error();
    return error ? problemOf(error) : null;
  });

  protected readonly isMadeUp = computed(() => this.person()?.isMadeUp ?? false);
  protected readonly timeZone = computed(() => this.person()?.timeZone ?? 'UTC');
  protected readonly head = computed(() => {
    const reminders = this.reminders();
    if (!reminders) return null;
    const { settings, next } = reminders;
    return remindersHead(settings.isOn ? settings : null, canSend(reminders), next);
  });
  protected readonly failure = computed(() => {
    const failure = this.reminders()?.failure;
    return failure
      ? mailFailureWords({ ...failure, at: ownMoment(failure.at, this.timeZone()) })
      : null;
  });
  protected readonly postponed = computed(() => {
    const on = this.reminders()?.postponedTo ?? null;
    return on === null ? null : postponedSentence(on);
  });

  protected readonly texts = REMINDERS_TEXTS;
  protected readonly devices = DEVICES_TEXTS;
  protected readonly actions = ACTIONS;
  protected readonly formActions = FORM_ACTIONS;
  protected readonly often = OFTEN.map((value) => ({
    value,
    label: REMINDERS_TEXTS.often.choices[value],
  }));
  protected readonly allMentions = DIGEST_MENTIONS;
  protected readonly allWays = REMINDER_WAYS;
  protected readonly days = computed(() => choices(DAYS, 1, weekdayName));
  protected readonly hours = computed(() => choices(HOURS, 0, hourOfDay));

  /** The same until they are saved again: what is half chosen outlives a fresh answer. */
  private readonly settings = computed(() => this.reminders()?.settings ?? null, {
    equal: (a, b) => a?.version === b?.version,
  });
  /** What the form was filled from: as it was read, or as it stands elsewhere and was taken over. */
  private readonly filled = linkedSignal(() => this.settings());
  /** What it is written over; the same, unless what it says was to stay. */
  private readonly before = linkedSignal(() => this.filled());
  protected readonly howOften = linkedSignal<Often>(() => {
    const settings = this.filled();
    return settings?.isOn ? settings.rhythm : 'never';
  });
  protected readonly weekday = linkedSignal(() => String(this.filled()?.weekday ?? ''));
  protected readonly hour = linkedSignal(() => String(this.filled()?.hour ?? ''));
  protected readonly isQuiet = linkedSignal(() => (this.filled()?.quietHours ?? null) !== null);
  private readonly quietHours = computed(() => this.filled()?.quietHours ?? NIGHT);
  protected readonly quietFrom = linkedSignal(() => String(this.quietHours().from));
  protected readonly quietTo = linkedSignal(() => String(this.quietHours().to));
  protected readonly mentions = linkedSignal<ReadonlySet<DigestMention>>(
    () => new Set(this.filled()?.mentions),
  );
  protected readonly ways = linkedSignal<ReadonlySet<ReminderWay>>(
    () => new Set(this.filled()?.ways),
  );
  protected readonly form = new Submission({
    sentences: {
      ways: REMINDERS_TEXTS.ways.none,
      'quietHours.to': REMINDERS_TEXTS.quiet.noLength,
    },
  });

  protected readonly elsewhere = new MetElsewhere(this.form, {
    row: SaveReminders,
    rowInWords: remindersInWords,
    body: SaveReminders,
    typed: () => this.body(),
    bodyInWords: remindersInWords,
  });

  protected toggle(mention: DigestMention): void {
    this.mentions.update((mentions) => toggled(mentions, mention));
  }

  protected toggleWay(way: ReminderWay): void {
    this.ways.update((ways) => toggled(ways, way));
  }

  protected async save(): Promise<void> {
    const before = this.before();
    if (!before) return;
    const sent = await this.form.send(SaveReminders, this.body(), (chosen) =>
      this.writes.choose(chosen, before),
    );
    if (!sent) this.elsewhere.look();
  }

  /** What was chosen elsewhere fills the form. */
  protected leave(): void {
    const current = this.elsewhere.left();
    if (current) this.filled.set(current);
    this.changes.touch();
  }

  protected async insist(): Promise<void> {
    this.before.update((before) => this.elsewhere.insisted(before));
    await this.save();
  }

  protected async comeAsUsual(): Promise<void> {
    const before = this.reminders()?.settings;
    if (before) await this.form.send(SaveReminders, before, () => this.writes.comeAsUsual());
    this.beginAgain();
  }

  protected async postpone(days: 1 | 3 | 7): Promise<void> {
    const before = this.reminders()?.settings;
    if (before) await this.form.send(SaveReminders, before, () => this.writes.postpone(days));
    this.beginAgain();
  }

  /** As the fields stand; where none is wanted, how often and which way stay as they were. */
  private body(): object {
    const before = this.before();
    const often = this.howOften();
    const isOn = often !== 'never';
    const quiet = { from: Number(this.quietFrom()), to: Number(this.quietTo()) };
    return {
      isOn,
      rhythm: isOn ? often : before?.rhythm,
      weekday: Number(this.weekday()),
      hour: Number(this.hour()),
      quietHours: this.isQuiet() ? quiet : null,
      mentions: DIGEST_MENTIONS.filter((mention) => this.mentions().has(mention)),
      ways: isOn ? REMINDER_WAYS.filter((way) => this.ways().has(way)) : before?.ways,
      version: before?.version,
    };
  }

  /** The button that had the focus gives way to what is so now, which stands at the head. */
  private beginAgain(): void {
    this.title().nativeElement.focus();
  }

  private fresh(): string {
    this.changes.changed();
    return `api/${reminderPaths.mine}`;
  }
}

/** Whether one of the ways that were chosen is open. */
function canSend({ settings, isMailOn, isNotificationOn }: Reminders): boolean {
  const open: Record<ReminderWay, boolean> = { mail: isMailOn, notification: isNotificationOn };
  return settings.ways.some((way) => open[way]);
}

function toggled<T>(chosen: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(chosen);
  if (!next.delete(one)) next.add(one);
  return next;
}

function choices(count: number, first: number, words: (value: number) => string) {
  return Array.from({ length: count }, (_, index) => {
    const value = first + index;
    return { value: String(value), label: words(value) };
  });
}
