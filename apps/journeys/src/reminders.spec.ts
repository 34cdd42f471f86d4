import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { SMTPServer } from 'smtp-server';
import { axeFindingsInBothThemes } from './support/axe';
import { openBrowser } from './support/browser';
import { freePort } from './support/free-port';
import { foundPractice } from './support/people';
import { type Product, startProduct } from './support/product';
import { fitsItsWidth, NARROW_PHONE, visit } from './support/visit';

describe('reminders', () => {
  const mails: string[] = [];
  let mailServer: SMTPServer;
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    mailServer = mailServerInto(mails);
    await new Promise<void>((listening) => mailServer.listen(0, '127.0.0.1', listening));
    const PORT = String(await freePort());
    const settings = {
      ...{ PORT, UNDERSTORY_URL: `http://127.0.0.1:${PORT}` },
      SMTP_URL: `smtp://127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`,
      MAIL_FROM: 'Understory <reminders@understory.example>',
    };
    [product, browser] = await Promise.all([startProduct(settings), openBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    await new Promise<void>((closed) => mailServer.close(closed));
  });

  it('are chosen by keyboard, tested by a mail that arrives, and stopped again', async () => {
    const { page, broken } = await visit(browser, NARROW_PHONE);
    const amara = { name: 'Amara Osei', email: 'amara@example.org' };
    await foundPractice(page, product.foundingLink, amara);
    await page.goto(`${product.url}/account`);
    await page.getByRole('link', { name: 'Reminders' }).click();
    await page.getByRole('heading', { level: 1, name: 'Reminders' }).waitFor();
    await page.getByRole('radio', { name: 'Never' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByLabel('Day').selectOption({ label: 'Thursday' });
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByText('One mail on Thursdays at 16:00').waitFor();
    await page.getByRole('button', { name: 'Send me a test mail now' }).press('Enter');
    await page.getByText(/^\s*The mail server took it at/).waitFor();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toContain('To: amara@example.org');
    expect(mails[0]).toContain(`${product.url}/account/reminders`);
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
    expect(await fitsItsWidth(page)).toBe(true);
    await page.getByRole('radio', { name: 'Never' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('No reminder is sent.').waitFor();
    expect(broken).toEqual([]);
  });
});

function mailServerInto(mails: string[]): SMTPServer {
  return new SMTPServer({
    logger: false,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, taken) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(Buffer.concat(chunks).toString('utf8'));
        taken();
      });
    },
  });
}
