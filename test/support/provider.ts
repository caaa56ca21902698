import { OAuth2Server } from 'oauth2-mock-server';

type Payload = Record<string, unknown>;

/** A real OpenID provider on loopback that lets everybody in, as whoever a test says. */
export type TestProvider = {
  readonly issuer: string;
  readonly server: OAuth2Server;
  /** What the next ID tokens say of who signs in; `nonce` and the rest stay as they are unless they are said too. */
  says(claims: Payload): void;
  /** What it answers at its userinfo endpoint. */
  tells(claims: Payload): void;
  /** A bearer token for a machine. */
  token(claims: Payload, expiresIn?: number): Promise<string>;
  stop(): Promise<void>;
};

export async function startProvider(): Promise<TestProvider> {
  const server = new OAuth2Server();
  await server.issuer.keys.generate('RS256');
  await server.start(0, '127.0.0.1');
  const issuer = server.issuer.url ?? '';
  let said: Payload = {};
  let told: Payload = {};
  server.service.on('beforeTokenSigning', (token: { payload: Payload }) => {
    if ('aud' in token.payload) Object.assign(token.payload, said);
  });
  server.service.on('beforeUserinfo', (answer: { body: unknown }) => {
    answer.body = { sub: 'johndoe', ...told };
  });
  return {
    issuer,
    server,
    says: (claims) => (said = claims),
    tells: (claims) => (told = claims),
    token: (claims, expiresIn = 600) =>
      server.issuer.buildToken({
        expiresIn,
        scopesOrTransform: (_header, payload) => void Object.assign(payload, claims),
      }),
    stop: () => server.stop(),
  };
}
