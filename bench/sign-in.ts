const attribute = (tag: string, name: string): string =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/**
 * Signs in as a browser without JavaScript does: reads the form and posts it.
 * @returns the `cookie` header of the signed-in browser
 */
export async function signInByForm(site: string, email: string, password: string): Promise<string> {
  const address = `${site}/sign-in`;
  const page = await (await fetch(address)).text();
  const form = /<form[^>]*>(?:(?!<\/form>)[\s\S])*name="password"[\s\S]*?<\/form>/.exec(page)?.[0] ?? '';
  const body = new FormData();
  for (const [tag] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    body.append(attribute(tag, 'name'), attribute(tag, 'value'));
  }
  body.append('email', email);
  body.append('password', password);
  const answer = await fetch(address, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { origin: site },
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  if (answer.status !== 303 || cookies.length === 0) throw new Error(`signing in answered ${answer.status}`);
  return cookies.join('; ');
}
