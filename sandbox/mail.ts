import path from 'node:path';
import { MailDev } from 'maildev';
import { forwardingTo, type Mailbox } from './forward-mail';

/** Mail kept; the oldest goes first. */
const keptMails = 2000;

/** MailDev announces itself through console.info even when it is told to be silent. */
async function startQuietly(server: MailDev): Promise<void> {
  const { info } = console;
  console.info = () => undefined;
  try {
    await server.start();
  } finally {
    console.info = info;
  }
}

/**
 * Starts a mail server that delivers to nobody and shows what it was given on a web page, with a REST
 * interface under /api/email. Mails are kept in `dataDir/mail` and are there again after a restart. Mail
 * for `mailbox` is passed on to the product's own mail server as well.
 */
export async function startMail(options: {
  dataDir: string;
  smtpPort: number;
  webPort: number;
  mailbox: Mailbox;
}) {
  const server = new MailDev({
    smtp: options.smtpPort,
    ip: '127.0.0.1',
    web: options.webPort,
    webIp: '127.0.0.1',
    mailDirectory: path.join(options.dataDir, 'mail'),
    maxEmails: keptMails,
    silent: true,
  });
  await startQuietly(server);
  const forwarding = forwardingTo(options.mailbox);
  server.getServers()?.smtp.on('new', forwarding.forward);
  return {
    env: { SMTP_URL: `smtp://localhost:${options.smtpPort}` },
    inbox: `http://localhost:${options.webPort}`,
    stop: async () => {
      forwarding.stop();
      await server.stop();
    },
  };
}
