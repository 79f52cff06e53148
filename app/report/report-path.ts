/** The page that asks for a code; `to` is where it leads, `sent` how many codes were asked for. */
export function codePath(challengeId: string, given: { to?: string; sent?: number } = {}): string {
  const query = new URLSearchParams({ c: challengeId });
  if (given.to) query.set('to', given.to);
  if (given.sent !== undefined) query.set('sent', String(given.sent));
  return `/report/code?${query.toString()}`;
}
