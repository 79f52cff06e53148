import { Provider, type ClientMetadata, type Configuration, type JWK } from 'oidc-provider';
import { memory } from './memory';
import type { People } from './people';

export interface IssuerOptions {
  issuer: string;
  /** its part of the address */
  slug: string;
  clientId: string;
  clientSecret: string;
  /** where the platform is reached; on a machine's own address every port is allowed, for tests and a second site */
  appUrl: string;
  /** path of the platform's callback for this issuer */
  callbackPath: string;
  key: JWK;
  cookieKey: string;
  people: People;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const MINUTE = 60;

/** RFC 8252 §7.3: the redirect address of a native client on the loopback may have any port. */
function clientOf({ clientId, clientSecret, appUrl, callbackPath }: IssuerOptions): ClientMetadata {
  const local = LOOPBACK.has(new URL(appUrl).hostname);
  return {
    client_id: clientId,
    client_secret: clientSecret,
    client_name: 'IP Protection Platform',
    application_type: local ? 'native' : 'web',
    redirect_uris: local
      ? [`http://localhost${callbackPath}`, `http://127.0.0.1${callbackPath}`]
      : [`${appUrl}${callbackPath}`],
    grant_types: ['authorization_code'],
    response_types: ['code'],
    token_endpoint_auth_method: 'client_secret_basic',
  };
}

/** A certified OpenID Connect provider that plays one marketplace; people consent anew every time. */
export function issuerOf(options: IssuerOptions): Provider {
  const { issuer, slug, people, key, cookieKey } = options;
  const configuration: Configuration = {
    adapter: memory(),
    clients: [clientOf(options)],
    jwks: { keys: [key] },
    cookies: {
      keys: [cookieKey],
      names: {
        session: `${slug}_session`,
        interaction: `${slug}_interaction`,
        resume: `${slug}_resume`,
      },
    },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/${slug}/interaction/${uid}` },
    pkce: { required: () => true },
    // only what was consented to just now counts
    loadExistingGrant: async ({ oidc }) => {
      const grantId = oidc.result?.consent?.grantId;
      return grantId ? oidc.provider.Grant.find(grantId) : undefined;
    },
    ttl: {
      AccessToken: 10 * MINUTE,
      AuthorizationCode: MINUTE,
      Grant: 60 * MINUTE,
      IdToken: 10 * MINUTE,
      Interaction: 30 * MINUTE,
      Session: 24 * 60 * MINUTE,
    },
    findAccount: (_, subject) => {
      const person = people.find(subject);
      if (!person) return undefined;
      const { name, email, emailVerified = false } = person;
      const address = email === undefined ? {} : { email, email_verified: emailVerified };
      return { accountId: subject, claims: () => ({ sub: subject, name, ...address }) };
    },
    renderError: (context, { error, error_description: description }) => {
      context.type = 'text/plain; charset=utf-8';
      context.body = `${error}: ${description ?? ''}\n`;
    },
  };
  return new Provider(issuer, configuration);
}
