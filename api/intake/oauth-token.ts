/** Where access tokens are had, by the client credentials grant (RFC 6749, 4.4). */
export type TokenSource = {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly scope: string | undefined;
};

const PATIENCE = 15_000;

/** Fetches a token. Throws an error with the code EOAUTH where none is given: what was answered is never told. */
export async function fetchToken({ url, clientId, clientSecret, scope }: TokenSource): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    ...(clientSecret !== undefined && { client_secret: clientSecret }),
    ...(scope !== undefined && { scope }),
  });
  const answer = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(PATIENCE) }).catch(
    (cause: unknown) => {
      throw noToken('could not be reached', cause);
    },
  );
  const given: unknown = await answer.json().catch(() => undefined);
  if (answer.ok && typeof given === 'object' && given !== null && 'access_token' in given) {
    const { access_token: token } = given;
    if (typeof token === 'string') return token;
  }
  throw noToken(`answered ${answer.status}`);
}

const noToken = (why: string, cause?: unknown): Error =>
  Object.assign(new Error(`whoever gives tokens for the mailbox ${why}`, { cause }), { code: 'EOAUTH' });
