interface Mail {
  text: string;
  to: { address: string }[];
}

const PATIENCE_MS = 60_000;
const PAUSE_MS = 300;

/** The newest six digits mailed to an address. @throws when none have come within a minute */
export async function mailedCode(mailUrl: string, address: string): Promise<string> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const mails = (await (await fetch(`${mailUrl}/api/email`)).json()) as Mail[];
    const own = mails.filter(({ to }) => to.some((one) => one.address === address));
    const code = own.map(({ text }) => /^\d{6}$/m.exec(text)?.[0]).findLast(Boolean);
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`no code was mailed to ${address}`);
}
