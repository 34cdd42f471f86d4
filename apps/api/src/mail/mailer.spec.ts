import { Logger } from '@nestjs/common';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { headerOf, type MailServer, startMailServer } from '../../test/support/smtp';
import { Clock } from '../clock';
import type { Config } from '../config';
import { mailTroubleOf } from './mail-trouble-of';
import { type Mail, Mailer } from './mailer';

const MAIL: Mail = {
  to: 'ines@example.org',
  subject: 'A look at your week',
  text: 'One tie is due.',
  html: '<p>One tie is due.</p>',
  messageId: '<one@understory.example>',
};
const FROM = 'Understory <reminders@understory.example>';

const mailerTo = (url: string) =>
  new Mailer({ mail: { url, from: FROM, origin: '' } } as Config, new Clock());

let warned: jest.SpyInstance;
let servers: { close(): unknown }[];

beforeEach(() => {
  warned = jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
  servers = [];
});
afterEach(async () => {
  jest.restoreAllMocks();
  for (const server of servers) await server.close();
});

async function serving(...args: Parameters<typeof startMailServer>): Promise<MailServer> {
  const server = await startMailServer(...args);
  servers.push(server);
  return server;
}

/** A server that says what it is told, line by line: its greeting, then an answer to each line it gets. */
async function speaking(answers: (line: string, socket: Socket) => string | null) {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const say = (line: string) => {
      const answer = answers(line, socket);
      if (answer !== null) socket.write(`${answer}\r\n`);
    };
    say('');
    socket.on('data', (data) => data.toString().split('\r\n').slice(0, -1).forEach(say));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  servers.push({
    close: () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
    },
  });
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Takes everything up to the mail itself, then does as it is told. */
function untilData(then: (socket: Socket) => string | null) {
  let isBody = false;
  return (line: string, socket: Socket) => {
    if (isBody) return line === '.' ? then(socket) : null;
    if (line === 'DATA') isBody = true;
    return line === '' ? '220 hello' : isBody ? '354 go on' : '250 fine';
  };
}

it('hands a mail over, as text and as a page, under its own id', async () => {
  const server = await serving();
  const mailer = mailerTo(server.url);
  expect(mailer.isOn).toBe(true);
  expect(await mailer.send({ ...MAIL, headers: { 'X-Own': 'kept' } })).toBeNull();
  const [mail] = server.mails;
  if (!mail) throw new Error('Expected a mail.');
  expect(mail).toMatchObject({ from: 'reminders@understory.example', to: [MAIL.to] });
  expect(headerOf(mail, 'From')).toBe(FROM);
  expect(headerOf(mail, 'Message-ID')).toBe(MAIL.messageId);
  expect(headerOf(mail, 'Content-Type')).toMatch(/^multipart\/alternative;/);
  expect(headerOf(mail, 'Auto-Submitted')).toBe('auto-generated');
  expect(headerOf(mail, 'X-Own')).toBe('kept');
  expect(mail.raw).not.toMatch(/nodemailer|X-Mailer/i);
  expect(warned).not.toHaveBeenCalled();
});

const refusing =
  (responseCode: number) => (_: unknown, __: unknown, done: (error: Error) => void) =>
    done(Object.assign(new Error('no'), { responseCode }));

it.each([
  ['address-refused', { onRcptTo: refusing(550) }],
  ['try-later', { onRcptTo: refusing(450) }],
  ['mail-refused', { onMailFrom: refusing(553) }],
  ['try-later', { onMailFrom: refusing(421) }],
  [
    'mail-refused',
    {
      onData: (stream, session, done) =>
        void stream.resume().on('end', () => refusing(554)(stream, session, done)),
    },
  ],
  [
    'try-later',
    {
      onData: (stream, session, done) =>
        void stream.resume().on('end', () => refusing(451)(stream, session, done)),
    },
  ],
] as const satisfies [string, Parameters<typeof startMailServer>[0]][])(
  'says %s where the server says so',
  async (trouble, options) => {
    const server = await serving(options);
    expect(await mailerTo(server.url).send(MAIL)).toBe(trouble);
    expect(warned.mock.calls.join()).not.toContain(MAIL.to);
  },
);

it('says that there was no connection, and finds the server again', async () => {
  const { port, close } = await startMailServer();
  await close();
  const mailer = mailerTo(`smtp://127.0.0.1:${port}`);
  expect(await mailer.send(MAIL)).toBe('no-connection');
  const server = await serving({}, port);
  expect(await mailer.send(MAIL)).toBe('no-connection');
  expect(server.mails).toHaveLength(0);
  expect(await mailer.sendNow(MAIL)).toBeNull();
  expect(await mailer.send(MAIL)).toBeNull();
  expect(server.mails).toHaveLength(2);
});

it('says that a name leads nowhere', async () => {
  expect(await mailerTo('smtp://nowhere.invalid:25').send(MAIL)).toBe('no-connection');
});

it.each([
  ['before a word', (_: string, socket: Socket) => (socket.destroy(), null)],
  [
    'in the middle of the talk',
    (line: string, socket: Socket) =>
      line.startsWith('MAIL') ? (socket.destroy(), null) : '220 fine',
  ],
  [
    'when it is to be given the mail',
    (line: string, socket: Socket) =>
      line === 'DATA' ? (socket.destroy(), null) : line === '' ? '220 fine' : '250 fine',
  ],
])('says that there was none where it is dropped %s', async (_name, answers) => {
  expect(await mailerTo(await speaking(answers)).send(MAIL)).toBe('no-connection');
});

it('does not know of a mail that was handed over and never answered', async () => {
  const url = await speaking(untilData((socket) => (socket.destroy(), null)));
  expect(await mailerTo(url).send(MAIL)).toBe('cut-off');
});

it('knows of a mail that was handed over and refused before the connection was dropped', async () => {
  const url = await speaking(untilData((socket) => (socket.end('554 no\r\n'), null)));
  expect(await mailerTo(url).send(MAIL)).toBe('mail-refused');
});

it('gives up a server that says nothing, and leaves it alone for a while', async () => {
  const mailer = mailerTo(await speaking(() => null));
  expect(await mailer.send(MAIL)).toBe('too-slow');
  const asked = performance.now();
  expect(await mailer.send(MAIL)).toBe('too-slow');
  expect(performance.now() - asked).toBeLessThan(1_000);
});

it('tells a certificate without its issuer’s from a server that is not there', () => {
  const code = 'ESOCKET';
  const originalCode = 'UNABLE_TO_VERIFY_LEAF_SIGNATURE';
  expect(mailTroubleOf({ code, originalCode }, false)).toBe('not-secure');
  expect(mailTroubleOf({ code, originalCode: 'ECONNREFUSED' }, false)).toBe('no-connection');
});

describe('a mail server that wants a password', () => {
  const withPassword = ({ port }: MailServer) => `smtp://understory:secret@127.0.0.1:${port}`;

  it('is not told it over an open connection', async () => {
    let isTold = false;
    const server = await serving({
      disabledCommands: ['STARTTLS'],
      onAuth: (_auth, _session, done) => {
        isTold = true;
        done(null, { user: 'understory' });
      },
    });
    expect(await mailerTo(withPassword(server)).send(MAIL)).toBe('not-secure');
    expect(isTold).toBe(false);
  });

  it('is not told it under a certificate that nobody vouches for', async () => {
    let isTold = false;
    const server = await serving({
      disabledCommands: [],
      onAuth: (_auth, _session, done) => {
        isTold = true;
        done(null, { user: 'understory' });
      },
    });
    expect(await mailerTo(withPassword(server)).send(MAIL)).toBe('not-secure');
    expect(isTold).toBe(false);
  });

  it('may refuse it', async () => {
    const server = await serving({
      disabledCommands: [],
      onAuth: (_auth, _session, done) =>
        done(Object.assign(new Error('no'), { responseCode: 535 })),
    });
    const url = `${withPassword(server)}?tls.rejectUnauthorized=false`;
    expect(await mailerTo(url).send(MAIL)).toBe('sign-in-refused');
  });
});

it('sends nothing where mail is off', async () => {
  const mailer = new Mailer({ mail: null } as Config, new Clock());
  expect(mailer.isOn).toBe(false);
  await expect(mailer.send(MAIL)).rejects.toThrow('mail is off');
});
