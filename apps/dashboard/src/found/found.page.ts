import { HttpClient } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { FoundPractice, identityPaths } from '@understory/contracts';
import { FOUND_TEXTS, weekdayName, wordsLocale, zoneName } from '@understory/wording';
import { firstValueFrom } from 'rxjs';
import { Alone } from '../shared/alone';
import { Answer } from '../shared/answer';
import { Field } from '../shared/field';
import { FloorRuler } from '../shared/floor-ruler';
import { FormTrouble } from '../shared/form-trouble';
import { PERSON_REFUSALS, PERSON_SENTENCES, PersonFields } from '../shared/person-fields';
import { Session } from '../shell/session';
import { Submission } from '../shell/submission';
import { countries, likelyCountry, likelyWeekStart, timeZones } from './places';

@Component({
  selector: 'us-found-page',
  imports: [Alone, Answer, Field, FloorRuler, FormTrouble, PersonFields],
  templateUrl: './found.page.html',
  styleUrl: './found.page.css',
})
export class FoundPage {
  /** The one-time link's token, from the address. */
  readonly token = input.required<string>();

  private readonly http = inject(HttpClient);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly texts = FOUND_TEXTS;
  protected readonly countries = countries();
  protected readonly timeZones = timeZones(Temporal.Now.timeZoneId())
    .map((id) => ({ id, name: zoneName(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, wordsLocale()));
  protected readonly weekStarts = [1, 6, 7].map((weekday) => ({
    value: String(weekday),
    name: weekdayName(weekday),
  }));

  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly practiceName = signal('');
  protected readonly country = signal(likelyCountry(navigator.languages));
  protected readonly weekStart = linkedSignal(() => String(likelyWeekStart(this.country())));
  protected readonly timeZone = signal(Temporal.Now.timeZoneId());
  protected readonly clock = computed(() => {
    const now = Temporal.Now.plainTimeISO(this.timeZone());
    return FOUND_TEXTS.practice.clock(now.toString());
  });

  protected readonly form = new Submission({
    sentences: { ...PERSON_SENTENCES, ...FOUND_TEXTS.refused },
    refusals: PERSON_REFUSALS,
  });
  protected readonly errorOf = (name: string) => this.form.errorOf(name);

  protected async found(event: Event): Promise<void> {
    event.preventDefault();
    const body = {
      token: this.token(),
      person: { name: this.name(), email: this.email().trim(), password: this.password() },
      practice: {
        name: this.practiceName(),
        country: this.country(),
        timeZone: this.timeZone(),
        weekStart: Number(this.weekStart()),
      },
    };
    const sent = await this.form.send(FoundPractice, body, (valid) =>
      firstValueFrom(this.http.post(`api/${identityPaths.found}`, valid)),
    );
    if (!sent) return;
    await this.session.reload();
    await this.router.navigateByUrl('/today');
  }
}
