import { mailSettingsOf, pushSettingsOf, readSettings, VARIABLES } from './config';
import { PUSH_HOSTS } from './push/push-hosts';
import { StartProblem } from './start-problem';

const SECRET = 's'.repeat(32);

describe('readSettings', () => {
  it('needs nothing', () => {
    expect(readSettings({})).toEqual({ PORT: 4200, HOST: '127.0.0.1', DATABASE_POOL: 10 });
  });

  it('takes what is set and counts an empty variable as not set', () => {
    const settings = readSettings({
      PORT: ' 8080 ',
      HOST: '',
      UNDERSTORY_URL: 'https://understory.example/some/path',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      DATABASE_URL: 'postgres://user:pass@db:5432/name',
      UNDERSTORY_SECRET: SECRET,
      DATABASE_POOL: '20',
      HOME: '/somewhere',
    });
    expect(settings).toEqual({
      PORT: 8080,
      HOST: '127.0.0.1',
      UNDERSTORY_URL: 'https://understory.example',
      TRUSTED_PROXIES: ['10.0.0.0/8', '::1'],
      DATABASE_URL: 'postgres://user:pass@db:5432/name',
      UNDERSTORY_SECRET: SECRET,
      DATABASE_POOL: 20,
    });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['HOST', 'a b'],
    ['UNDERSTORY_URL', 'understory.example'],
    ['UNDERSTORY_URL', 'ftp://understory.example'],
    ['TRUSTED_PROXIES', 'proxy;drop'],
    ['DATABASE_POOL', '1'],
    ['DATABASE_POOL', 'many'],
    ['MAIL_FROM', 'Understory'],
    ['MAIL_FROM', 'Understory reminders@understory.example'],
    ['MAIL_FROM', 'a@b.example, c@d.example'],
    ['PUSH_HOSTS', 'push;example'],
    ['PUSH_HOSTS', 'https://push.example'],
    ['PUSH_HOSTS', 'push.example/path'],
  ])('refuses %s=%s in one sentence that says what it must be', (name, value) => {
    const reading = () => readSettings({ [name]: value });
    expect(reading).toThrow(StartProblem);
    expect(reading).toThrow(
      new RegExp(`^${name} must be .+; "${value}" is not\\. Correct it .+\\.$`),
    );
  });

  it.each([
    ['DATABASE_URL', 'mysql://user:hunter2@host/name'],
    ['UNDERSTORY_SECRET', 'hunter2'],
    ['SMTP_URL', 'https://user:hunter2@mail.example'],
  ])('never repeats a bad %s, which is secret', (name, value) => {
    const reading = () => readSettings({ [name]: value });
    expect(reading).toThrow(new RegExp(`^${name} must be .+; what is set is not\\.`));
    expect(reading).not.toThrow('hunter2');
  });

  it('wants a secret with DATABASE_URL, because nothing else would keep it', () => {
    const reading = () => readSettings({ DATABASE_URL: 'postgres://user:pass@db:5432/name' });
    expect(reading).toThrow(/^DATABASE_URL is set without UNDERSTORY_SECRET: .+\.$/);
  });

  it('wants to know who sends mail, and where its links lead', () => {
    const mail = { SMTP_URL: 'smtp://mail:1025', MAIL_FROM: 'Understory <us@understory.example>' };
    const all = { ...mail, UNDERSTORY_URL: 'https://understory.example' };
    expect(mailSettingsOf(readSettings(all))).toEqual({
      url: mail.SMTP_URL,
      from: mail.MAIL_FROM,
      origin: all.UNDERSTORY_URL,
    });
    expect(mailSettingsOf(readSettings({ MAIL_FROM: 'us@understory.example' }))).toBeNull();
    for (const name of ['MAIL_FROM', 'UNDERSTORY_URL']) {
      const reading = () => readSettings({ ...all, [name]: '' });
      expect(reading).toThrow(StartProblem);
      expect(reading).toThrow(
        new RegExp(`^SMTP_URL is set without ${name}: set ${name} to (an|the) .+`),
      );
    }
  });

  it('sends notifications where people know the address, to push services that are known', () => {
    const pushed = (settings: Record<string, string>) => pushSettingsOf(readSettings(settings));
    const UNDERSTORY_URL = 'https://understory.example';
    expect(pushed({ UNDERSTORY_URL })).toEqual({ hosts: PUSH_HOSTS, contact: UNDERSTORY_URL });
    expect(pushed({ UNDERSTORY_URL, PUSH_HOSTS: 'Push.Example.org, *.example.com' })).toEqual({
      hosts: ['push.example.org', '*.example.com'],
      contact: UNDERSTORY_URL,
    });
    expect(pushed({ UNDERSTORY_URL: 'http://127.0.0.1:4200' })?.contact).toBeNull();
    expect(pushed({ UNDERSTORY_URL, PUSH_HOSTS: 'none' })).toBeNull();
    expect(pushed({})).toBeNull();
  });

  it('describes every variable, its group and whether it is secret', () => {
    for (const [name, schema] of Object.entries(VARIABLES.shape)) {
      expect([name, schema.meta()]).toEqual([
        name,
        {
          group: expect.any(String),
          isSecret: expect.any(Boolean),
          description: expect.any(String),
        },
      ]);
    }
  });
});
