import { once } from 'node:events';
import net from 'node:net';

/** Stands between the program and its S3 server, and can fail as networks do. */
export interface UnsteadyStore {
  /** `through`: as if it were not there; `gone`: refuses; `silent`: accepts, reads and never answers */
  mode: 'through' | 'gone' | 'silent';
  /** bytes that came in while it was silent */
  swallowed: number;
  /** breaks every connection there is */
  drop(): void;
  close(): Promise<void>;
}

async function placeBefore(real: { port: string; hostname: string }) {
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  };
  const store: UnsteadyStore = {
    mode: 'through',
    swallowed: 0,
    drop: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      store.drop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server = net.createServer((client) => {
    keep(client);
    if (store.mode === 'gone') return client.destroy();
    const upstream = net.connect(Number(real.port), real.hostname);
    keep(upstream);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
    client.on('data', (chunk) => {
      if (store.mode === 'through') return void upstream.write(chunk);
      if (store.mode === 'silent') return void (store.swallowed += chunk.length);
      client.destroy();
    });
    upstream.pipe(client);
  });
  await once(server.listen(0, 'localhost'), 'listening');
  const { port } = server.address() as net.AddressInfo;
  return { store, port };
}

/** Puts itself before `S3_ENDPOINT`; must run before the program reads that. */
export async function placeBeforeStore(): Promise<UnsteadyStore> {
  const { store, port } = await placeBefore(new URL(process.env.S3_ENDPOINT ?? ''));
  process.env.S3_ENDPOINT = `http://localhost:${port}`;
  return store;
}

/** The same before `DATABASE_URL`. */
export async function placeBeforeDatabase(): Promise<UnsteadyStore> {
  const url = new URL(process.env.DATABASE_URL ?? '');
  const { store, port } = await placeBefore(new URL(url));
  url.port = String(port);
  process.env.DATABASE_URL = url.href;
  return store;
}
