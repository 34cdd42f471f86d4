import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { getByLabelText, getByRole } from '@testing-library/dom';
import { INES, Visit, type } from '../shell/spec-support';
import { FoundPage } from './found.page';
import { countries, likelyCountry, likelyWeekStart, timeZones } from './places';

@Component({ selector: 'us-plain', template: '<h1>Today</h1>' })
class Plain {}

const TOKEN = 'a-token-of-twenty-and-more';

async function open() {
  const visit = await Visit.create([
    { path: 'found/:token', component: FoundPage },
    { path: '**', component: Plain },
  ]);
  await visit.open(`/found/${TOKEN}`, null);
  const press = async () => {
    getByRole(visit.page, 'button', { name: /^Found/ }).click();
    await visit.settle();
  };
  return { visit, page: visit.page, press };
}

async function fill(page: HTMLElement, visit: Visit): Promise<void> {
  type(getByLabelText(page, 'Your name'), 'Amara Osei');
  type(getByLabelText(page, 'E-mail'), 'amara@example.org');
  type(getByLabelText(page, 'Password'), 'moss lantern river quill');
  type(getByLabelText(page, 'Name of the practice'), 'Alder House');
  type(getByLabelText(page, 'Country'), 'DE');
  await visit.settle();
  type(getByLabelText(page, 'Time zone'), 'Europe/Berlin');
  type(getByLabelText(page, 'Week starts on'), '7');
  await visit.settle();
}

describe('FoundPage', () => {
  it('founds a practice and its first person with one send', async () => {
    const { visit, page, press } = await open();
    await fill(page, visit);
    await press();
    await press();
    const body = await visit.answer('POST', 'api/practices', null);
    expect(body).toEqual({
      token: TOKEN,
      person: {
        name: 'Amara Osei',
        email: 'amara@example.org',
        password: 'moss lantern river quill',
      },
      practice: { name: 'Alder House', country: 'DE', timeZone: 'Europe/Berlin', weekStart: 7 },
    });
    visit.answerWho(INES);
    await visit.settle();
    expect(TestBed.inject(Router).url).toBe('/today');
  });

  it('names every missing answer and sends nothing', async () => {
    const { visit, page, press } = await open();
    await press();
    expect(getByRole(page, 'alert').textContent).toContain('Four answers need another look');
    visit.server.expectNone('api/practices');
  });

  it('puts the refusal of a common password beside the password', async () => {
    const { visit, page, press } = await open();
    await fill(page, visit);
    await press();
    await visit.refuse('POST', 'api/practices', 'password-too-common');
    const password = getByLabelText(page, 'Password');
    const described = password.getAttribute('aria-describedby')?.split(' ') ?? [];
    const texts = described.map((id) => document.getElementById(id)?.textContent);
    expect(texts.join(' ')).toContain('too common');
  });

  it('says it when the link was used', async () => {
    const { visit, page, press } = await open();
    await fill(page, visit);
    await press();
    await visit.refuse('POST', 'api/practices', 'link-used-or-expired');
    expect(getByRole(page, 'alert').textContent).toContain('This link no longer works');
  });

  it('says who sees what, and from how many people figures begin', async () => {
    const { page } = await open();
    expect(page.textContent).toContain('Neither role shows you anyone’s entries.');
    expect(getByRole(page, 'img', { name: /figures begin at 5/ })).toBeTruthy();
  });
});

describe('places', () => {
  it('lists countries by name', () => {
    const names = countries().map(({ name }) => name);
    expect(names).toContain('New Zealand');
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it.each([
    [['en-NZ', 'en'], 'NZ'],
    [['de', 'de-CH'], 'CH'],
    [['en'], 'GB'],
    [['es-419'], 'GB'],
    [['en-US@posix', 'fr-CA'], 'CA'],
    [['en-US@posix'], 'GB'],
    [[], 'GB'],
  ])('takes %j as %s', (languages, country) => {
    expect(likelyCountry(languages)).toBe(country);
  });

  it('knows how weeks begin', () => {
    expect(likelyWeekStart('DE')).toBe(1);
    expect(likelyWeekStart('US')).toBe(7);
    expect(likelyWeekStart('EG')).toBe(6);
  });

  it('names zones in words', async () => {
    const { page } = await open();
    const { options } = getByLabelText<HTMLSelectElement>(page, 'Time zone');
    const names = [...options].map(({ textContent }) => textContent?.trim());
    expect(names).toContain('America, New York');
    expect(names.filter((name) => name?.match(/[/_]/))).toEqual([]);
    expect(names).toEqual(names.toSorted((a = '', b = '') => a.localeCompare(b, 'en-GB')));
  });

  it('always has the zone that one is in', () => {
    expect(timeZones('Etc/Own')).toContain('Etc/Own');
    expect(new Set(timeZones('Europe/London')).size).toBe(timeZones('Europe/London').length);
  });
});
