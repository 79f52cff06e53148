import { once } from 'node:events';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { MINUTE, SECOND } from '@/lib/platform/clock';
import { log } from '@/lib/platform/log';
import { isMailbox } from './address';
import { takeMail } from './take-mail';

type Callback = (error?: Error | null, message?: string) => void;
type OnData = NonNullable<SMTPServerOptions['onData']>;
type Session = Parameters<OnData>[1];
type DataStream = Parameters<OnData>[0];

/** Bytes a mail may have: 35 MB pass with their headers, 36 MB do not. */
const MAX_MAIL_BYTES = 36 * 1024 * 1024 - 1;

/** How much of this process others may take up. Times in milliseconds. */
export interface MailboxLimits {
  /** connections at a time; beyond that servers are asked to come back (421) */
  connections: number;
  /** without a byte, until a connection is closed */
  silence: number;
  /** of a connection, however steadily bytes trickle in */
  lifetime: number;
  /** for mails that are coming in when the worker stops */
  drain: number;
}
const LIMITS: MailboxLimits = {
  connections: 50,
  silence: 60 * SECOND,
  lifetime: 15 * MINUTE,
  drain: 20 * SECOND,
};

/** Recipients of one mail: one thread is what people write to. */
const MAX_RECIPIENTS = 20;

/** An answer of the protocol: 4xx "later", 5xx "never" (RFC 5321 § 4.2.1). */
const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

async function receive(stream: DataStream, { envelope }: Session): Promise<void> {
  // whoever stops reading early must not take the stream away from the protocol's parser, which reads to the end
  const chunks = stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  async function* bytes() {
    for await (const chunk of chunks) {
      if (stream.sizeExceeded) throw new Error('too large');
      yield chunk;
    }
  }
  const { mailFrom, rcptTo } = envelope;
  const to = rcptTo.map(({ address }) => address);
  await takeMail({ from: mailFrom ? mailFrom.address : '', to, bytes: bytes() });
}

export interface RunningMailbox {
  port: number;
  /** Takes no more mail, finishes what is coming in, and ends. */
  stop(): Promise<void>;
}

class Mailbox {
  readonly #lives = new Map<string, NodeJS.Timeout>();
  readonly #receiving = new Set<string>();
  #stopping = false;
  readonly #server: SMTPServer;

  constructor(private readonly limits: MailboxLimits) {
    this.#server = new SMTPServer({
      name: 'mailbox',
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      size: MAX_MAIL_BYTES,
      maxClients: limits.connections,
      maxRecipients: MAX_RECIPIENTS,
      socketTimeout: limits.silence,
      closeTimeout: limits.drain,
      onConnect: ({ id }, callback) => {
        this.#lives.set(
          id,
          setTimeout(() => this.#end(id), limits.lifetime),
        );
        callback();
      },
      onClose: ({ id }) => {
        clearTimeout(this.#lives.get(id));
        this.#lives.delete(id);
      },
      onRcptTo: ({ address }, _session, callback) =>
        callback(isMailbox(address) ? null : refusal(550, 'no such mailbox here')),
      onData: (stream, session, callback) => this.#onData(stream, session, callback),
    });
  }

  #onData(stream: DataStream, session: Session, callback: Callback): void {
    this.#receiving.add(session.id);
    const finish = (error: Error | null) => {
      this.#receiving.delete(session.id);
      callback(error, 'OK: kept');
      if (this.#stopping) setImmediate(() => this.#end(session.id));
    };
    receive(stream, session).then(
      () => finish(null),
      (error: unknown) => {
        // read to the end and not kept; the answer goes out then
        stream.resume();
        // whatever came of giving up on it: a mail that is too large is refused for good
        if (stream.sizeExceeded) return finish(refusal(552, 'too large'));
        log.warn({ err: error instanceof Error ? error.message : 'unknown' }, 'mail not taken');
        finish(refusal(451, 'not kept, try again later'));
      },
    );
  }

  #end(id: string): void {
    for (const connection of this.#server.connections) {
      if (connection.id !== id) continue;
      connection.send(421, 'closing');
      connection.close();
    }
  }

  async listen(host: string, port: number): Promise<number> {
    // a connection that breaks is its sender's matter; a port that is taken is told below as well
    this.#server.on('error', (error: Error) => log.debug({ err: error.message }, 'mailbox connection broke'));
    const listening = this.#server.listen(port, host);
    await once(listening, 'listening');
    const address = listening.address();
    return address !== null && typeof address === 'object' ? address.port : port;
  }

  stop(): Promise<void> {
    this.#stopping = true;
    const stopped = new Promise<void>((resolve) => this.#server.close(resolve));
    for (const { id } of this.#server.connections) if (!this.#receiving.has(id)) this.#end(id);
    return stopped;
  }
}

/**
 * Takes mail for the mailbox's address and its plus-addresses by SMTP. 250 is answered only once the mail is safe in the
 * store and in the database; 451 when either is away, 552 from 36 MB on, 550 for other addresses.
 * @throws when the port is taken
 */
export async function startMailbox(
  { host, port }: { host: string; port: number },
  limits: MailboxLimits = LIMITS,
): Promise<RunningMailbox> {
  const mailbox = new Mailbox(limits);
  const given = await mailbox.listen(host, port);
  return { port: given, stop: () => mailbox.stop() };
}
