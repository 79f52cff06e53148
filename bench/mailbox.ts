// A process of its own, as the worker is: the load, and the store that is filled, must not share a thread with what is
// measured. Takes mail on MAILBOX_PORT until it is told to end.
import { startMailbox } from '../lib/intake/mailbox/mailbox-server';

const mailbox = await startMailbox({ host: 'localhost', port: Number(process.env.MAILBOX_PORT) });
process.once('SIGTERM', () => {
  void mailbox.stop().then(() => process.exit());
});
