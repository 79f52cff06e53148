import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { startMarketplace } from '@/sandbox/marketplace/start-marketplace';
import { anyFreePort } from '@/sandbox/ports';

/** One request as it came by, and what the marketplace answered. */
export interface SeenRequest {
  path: string;
  key: string;
  id: string | null;
  status: number;
}

export type Behaviour = 'up' | 'down' | 'answer lost' | 'odd answer';

export interface OwnMarketplace {
  /** everything asked since the beginning, in order */
  seen: SeenRequest[];
  /** `answer lost`: the marketplace acts and the connection breaks; `odd answer`: what no contract foresees */
  behave: (as: Behaviour) => void;
  stop: () => Promise<void>;
}

async function bodyOf(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * A marketplace for one test file, behind a door that sees every request and can fail as networks do. Sets the
 * environment of this process: call it before the connector is first used.
 */
export async function startOwnMarketplace(): Promise<OwnMarketplace> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'ipp-marketplace-'));
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const service = await startMarketplace({ dataDir, port: await anyFreePort(), secret });
  const seen: SeenRequest[] = [];
  let behaviour: Behaviour = 'up';

  const door = http.createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      if (behaviour === 'down') return response.writeHead(503).end();
      if (behaviour === 'odd answer') return response.writeHead(200).end('<html>maintenance</html>');
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => name.startsWith('webhook-')),
      );
      const key = String(request.headers['idempotency-key']);
      const answer = await fetch(`${service.url}${request.url}`, {
        method: 'POST',
        headers: {
          ...(headers as Record<string, string>),
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body,
      });
      const { id = null } = JSON.parse(body) as { id?: string };
      seen.push({ path: request.url ?? '', key, id, status: answer.status });
      if (behaviour === 'answer lost') return request.socket.destroy();
      return response
        .writeHead(answer.status, { 'content-type': 'application/json' })
        .end(await answer.text());
    })();
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port } = door.address() as { port: number };
  Object.assign(process.env, {
    MARKETPLACE_URL: `http://127.0.0.1:${port}`,
    MARKETPLACE_SECRET: secret,
  });

  return {
    seen,
    behave: (as) => {
      behaviour = as;
    },
    stop: async () => {
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
      await service.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
