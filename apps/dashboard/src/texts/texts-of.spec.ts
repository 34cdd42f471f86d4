import { textsOfScript } from './texts-of-script';
import { textsOfTemplate } from './texts-of-template';

describe('the texts of a template', () => {
  it.each([
    ['<p>Today</p>', ['Today']],
    ['<p>{{ count() }} min</p>', [' min']],
    ["<p>{{ isNew() ? 'new' : words.old }}</p>", ['new']],
    ["<p>{{ name() || 'nobody' }}</p>", ['nobody']],
    ['<p>{{ `of ${name()}` }}</p>', ['of ']],
    ['<button aria-label="close"></button>', ['close']],
    ['<button [attr.aria-label]="isOpen() ? \'less\' : texts.more"></button>', ['less']],
    ['<us-field label="E-mail" />', ['E-mail']],
    ['<us-note text="All of it." />', ['All of it.']],
    ['@if (a()) { <i>One</i> } @else { <i>Two</i> }', ['One', 'Two']],
    ['@for (a of all(); track a) { <i>{{ a }}</i> } @empty { None }', ['None']],
  ])('of %s', (html, texts) => {
    expect(textsOfTemplate(html, 'a.html').map((text) => text.trim())).toEqual(
      texts.map((text) => text.trim()),
    );
  });

  it.each([
    '<p class="big rel">{{ texts.title }} · {{ 3 }}</p>',
    "<p [class]=\"isBig() ? 'big rel' : ''\">—</p>",
    '<input type="email" autocomplete="current-password" name="email" />',
    '<i [attr.aria-label]="texts.close" [label]="texts.of(\'a day\')"></i>',
    "<p>{{ kind() === 'Peer' ? texts.peer : texts.other }}</p>",
    '<svg viewBox="0 0 4 4"><path d="M0 0L4 4" /></svg>',
  ])('finds none in %s', (html) => {
    expect(textsOfTemplate(html, 'a.html')).toEqual([]);
  });

  it('refuses what is no template', () => {
    expect(() => textsOfTemplate('<p', 'a.html')).toThrow(/a\.html/);
  });
});

describe('the texts of a script', () => {
  it.each([
    ["const a = 'Today';", ['Today']],
    ["const a = 'first session';", ['first session']],
    ['const a = `${count} were left out.`;', [' were left out.']],
    ["problem.set({ title: 'It did not go through' });", ['It did not go through']],
    ["@Component({ template: '<p>Today</p>' }) class A {}", ['Today']],
    ["if (a === b) say('It is so');", ['It is so']],
  ])('of %s', (source, texts) => {
    expect(textsOfScript(source, 'a.ts')).toEqual(texts);
  });

  it.each([
    "import { a } from 'A b';",
    "const a = { class: 'btn quiet', selector: 'us-a b' };",
    "if (event.key === 'Escape') close();",
    "type A = 'Some day' | 'Other';",
    "throw new Error('This cannot be');",
    "root.querySelector('main h1');",
    "const keys = ['ArrowLeft', 'Home'];",
    "const zone = 'America/New_York';",
  ])('finds none in %s', (source) => {
    expect(textsOfScript(source, 'a.ts')).toEqual([]);
  });
});
