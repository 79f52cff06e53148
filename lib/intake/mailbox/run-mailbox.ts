import { SECOND } from '@/lib/platform/clock';
import { log } from '@/lib/platform/log';
import { startMailbox, type RunningMailbox } from './mailbox-server';

/** How often a worker looks whether the port has become free. */
const AGAIN_AFTER = 5 * SECOND;

/**
 * Runs the mailbox for as long as the worker does. Of several workers on one machine the first has the port; the others
 * stand by and take over when it goes.
 * @returns a function that finishes what is coming in and stops
 */
export function runMailbox(place: { host: string; port: number }): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let said = false;
  let running: Promise<RunningMailbox | null> | undefined;
  const start = (): Promise<RunningMailbox | null> =>
    startMailbox(place).then(
      (mailbox) => {
        log.info({ port: mailbox.port }, 'mailbox ready');
        return mailbox;
      },
      (error: unknown) => {
        const err = error instanceof Error ? error.message : 'unknown';
        if (!said) log.warn({ err }, 'mailbox does not listen yet');
        said = true;
        if (!stopped) timer = setTimeout(again, AGAIN_AFTER);
        return null;
      },
    );
  const again = () => {
    running = start();
  };
  again();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await (await running)?.stop();
  };
}
