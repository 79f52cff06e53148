import nodemailer from 'nodemailer';

/** Milliseconds until each further try: a worker that is restarting is back by then. */
const PAUSES = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000];

/** A mail as the sandbox's mail server has kept it. */
export interface KeptMail {
  /** file with its bytes */
  source: string;
  envelope: { from: { address: string }; to: readonly { address: string }[] };
}

export interface Mailbox {
  address: string;
  port: number;
}

const splitAddress = (address: string) => address.toLowerCase().split('@');

/** Whether an address is the mailbox's or one of its plus-addresses. */
function isFor(mailbox: Mailbox, address: string): boolean {
  const [[local = '', domain], [ours = '', ourDomain]] = [
    splitAddress(address),
    splitAddress(mailbox.address),
  ];
  return domain === ourDomain && (local === ours || local.startsWith(`${ours}+`));
}

/**
 * Passes mail for the mailbox on to the product's own mail server, as a provider's server would: again and again while
 * it says "later" or is away, never after it has said "no".
 */
export function forwardingTo(mailbox: Mailbox) {
  const waiting = new Set<NodeJS.Timeout>();
  const transport = nodemailer.createTransport({
    host: 'localhost',
    port: mailbox.port,
    ignoreTLS: true,
    disableUrlAccess: true,
  });
  async function send(mail: KeptMail, to: string[], attempt = 0): Promise<void> {
    try {
      await transport.sendMail({
        envelope: { from: mail.envelope.from.address, to },
        raw: { path: mail.source },
      });
    } catch (error) {
      const code = (error as { responseCode?: number }).responseCode ?? 0;
      const pause = PAUSES[attempt];
      if (code >= 500 || pause === undefined) return;
      const timer = setTimeout(() => {
        waiting.delete(timer);
        void send(mail, to, attempt + 1);
      }, pause);
      waiting.add(timer);
    }
  }
  return {
    forward: (mail: KeptMail): void => {
      const to = mail.envelope.to.map(({ address }) => address).filter((address) => isFor(mailbox, address));
      if (to.length > 0) void send(mail, to);
    },
    stop: (): void => {
      for (const timer of waiting) clearTimeout(timer);
      transport.close();
    },
  };
}
