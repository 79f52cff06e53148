import net from 'node:net';

const loopbacks = ['127.0.0.1', '::1'] as const;

/** How many ports after the preferred one are tried before giving up. */
const reach = 50;

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 has no ::1 to be taken.
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * Says whether nothing answers on a port of this machine, on either loopback address: a browser that is
 * sent to `localhost` may try both, so half a free port is not free.
 */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of loopbacks) if (!(await canListen(port, host))) return false;
  return true;
}

/** A port the system chooses, free on both loopback addresses at the time of asking. */
export async function anyFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = await new Promise<number>((resolve, reject) => {
      const probe = net.createServer();
      probe.once('error', reject);
      probe.listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
      });
    });
    if (port > 0 && (await isPortFree(port))) return port;
  }
  throw new Error('No free port was found on this machine.');
}

/** Hands out ports so that two services started at the same moment never get the same one. */
export class Ports {
  private readonly given = new Set<number>();

  constructor(
    private readonly mode: 'preferred' | 'any',
    private readonly say: (line: string) => void,
  ) {}

  /** The preferred port, or the next free one above it (said in one line), or any free port. */
  async choose(what: string, preferred: number): Promise<number> {
    if (this.mode === 'any') {
      const port = await anyFreePort();
      if (this.given.has(port)) return this.choose(what, preferred);
      this.given.add(port);
      return port;
    }
    for (let port = preferred; port < preferred + reach; port += 1) {
      if (this.given.has(port)) continue;
      this.given.add(port);
      if (!(await isPortFree(port))) continue;
      if (port !== preferred) this.say(`Port ${preferred} is taken; ${what} uses ${port} instead.`);
      return port;
    }
    throw new Error(
      `Ports ${preferred} to ${preferred + reach - 1} are all taken; ${what} has nowhere to listen.`,
    );
  }
}
