import http, { type RequestListener } from 'node:http';

/** Serves on the loopback address only. Resolves once it listens; `stop` also ends connections still open. */
export async function listenOnLoopback(
  handler: RequestListener,
  port: number,
): Promise<{ stop(): Promise<void> }> {
  const server = http.createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
