import diagnostics from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { PATH_HEADER } from '@/lib/web/path-header';

/**
 * Tells pages where they are, so that signing in leads back to them: Next tells them only their parameters. By Node's own
 * word of each request rather than by a proxy, which Next would run before every page.
 */
export function register(): void {
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PATH_HEADER] = request.url;
  });
}
