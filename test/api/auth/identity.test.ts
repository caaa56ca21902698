import { exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose';
import { createHash } from 'node:crypto';
import { readMapping } from '../../../platform/role-mapping';
import type { AuditTable } from '../../../platform/store/audit-tables';
import { freePort } from '../../../platform/embedded/ports';
import { Http } from '../../support/http';
import { startProvider, type TestProvider } from '../../support/provider';
import { theWorld } from '../../support/the-world';
import { refusal } from '../answers';
import { depsOf, serving } from '../serving';

const world = theWorld({ withWorkers: false });

let provider: TestProvider;
beforeAll(async () => (provider = await startProvider()));
afterAll(() => provider.stop());

const sha256 = (token: string): string => createHash('sha256').update(token).digest('hex');

type Changes = Partial<ReturnType<typeof settings>>;
const settings = (changes: object = {}) => ({
  ...world().settings,
  API_TOKENS: [`marketplace:${sha256('static')}`, `lea:support:${sha256('lea')}`],
  OIDC_ISSUER: provider.issuer,
  OIDC_AUDIENCE: 'https://followthrough.example',
  OIDC_ROLES: readMapping('ft-ops=operations,ft-robots=integration') ?? [],
  ...changes,
});

/** Who the service takes a token for, as the refusal of a write tells it; or how the token itself is refused. */
async function whoHas(token: string, changes: Changes = {}): Promise<unknown> {
  const deps = depsOf(world(), { settings: settings(changes) });
  return serving(deps, async ({ url }) => {
    const answer = await new Http(url, { authorization: `Bearer ${token}` }).post('/v1/offers/contoso.none/pause', {});
    const { status, code } = refusal(answer);
    if (status === 401 || code === 'no-role' || status === 503) return [status, code];
    await deps.auditor.flush();
    const { actor, role, via } = await lastLine();
    return { actor, role, via };
  });
}

const lastLine = (): Promise<Pick<AuditTable, 'actor' | 'role' | 'via'>> =>
  world()
    .store.database.selectFrom('audit')
    .select(['actor', 'role', 'via'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();

const claims = (changes: object = {}): Record<string, unknown> => ({
  aud: 'https://followthrough.example',
  sub: 'service-7',
  client_id: 'importer',
  roles: ['ft-robots'],
  ...changes,
});

it('knows static tokens by their hash, each in its role', async () => {
  expect(await whoHas('static')).toEqual({ actor: 'marketplace', role: 'integration', via: 'token' });
  expect(await whoHas('lea')).toEqual({ actor: 'lea', role: 'support', via: 'token' });
  expect(await whoHas(sha256('static'))).toEqual([401, 'unauthorized']);
});

it('knows the machines that the provider vouches for, in the role of their claim', async () => {
  expect(await whoHas(await provider.token(claims()))).toEqual({
    actor: 'importer',
    role: 'integration',
    via: 'jwt',
  });
  const nested = claims({ roles: undefined, realm_access: { roles: ['x', 'ft-ops'] }, client_id: undefined });
  expect(await whoHas(await provider.token(nested), { OIDC_ROLE_CLAIM: 'realm_access.roles' })).toEqual({
    actor: 'service-7',
    role: 'operations',
    via: 'jwt',
  });
  const byUrl = claims({ 'https://x.example/roles': 'ft-ops' });
  expect(await whoHas(await provider.token(byUrl), { OIDC_ROLE_CLAIM: 'https://x.example/roles' })).toMatchObject({
    role: 'operations',
  });
});

it('keeps a name that comes from outside to one line that can be kept', async () => {
  const odd = claims({ client_id: `a\u0000b\nc\ud800${'x'.repeat(500)}` });
  const { actor } = (await whoHas(await provider.token(odd))) as { actor: string };
  expect(actor).toMatch(/^a b c x+$/);
  expect(actor.length).toBeLessThanOrEqual(200);
});

it.each([
  ['has no role here', { roles: ['other'] }],
  ['has no roles at all', { roles: undefined }],
])('refuses a machine that %s', async (_what, changes) => {
  expect(await whoHas(await provider.token(claims(changes)))).toEqual([403, 'no-role']);
});

describe('does not take', () => {
  it.each([
    ['for somebody else', { aud: 'https://other.example' }],
    ['for nobody', { aud: undefined }],
    ['of another issuer', { iss: 'https://evil.example' }],
    ['that never ends', { exp: undefined }],
    ['that is not valid yet', { nbf: Math.floor(Date.now() / 1000) + 600 }],
    ['without a name', { sub: undefined, client_id: undefined }],
  ])('a token %s', async (_what, changes) => {
    expect(await whoHas(await provider.token(claims(changes)))).toEqual([401, 'unauthorized']);
  });

  it('a token that has ended', async () => {
    expect(await whoHas(await provider.token(claims(), -60))).toEqual([401, 'unauthorized']);
  });

  const own = () => ({ iss: provider.issuer, exp: Math.floor(Date.now() / 1000) + 600, ...claims() });

  it('a token that is signed with a key of somebody else, under a name that the provider’s key has', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const [{ kid } = {}] = provider.server.issuer.keys.toJSON();
    const forged = new SignJWT(own()).setProtectedHeader({ alg: 'RS256', ...(kid !== undefined && { kid }) });
    expect(await whoHas(await forged.sign(privateKey))).toEqual([401, 'unauthorized']);
    const unknown = new SignJWT(own()).setProtectedHeader({ alg: 'RS256', kid: 'unknown' });
    expect(await whoHas(await unknown.sign(privateKey))).toEqual([401, 'unauthorized']);
  });

  it('a token that is signed with the provider’s public key as if that were a secret', async () => {
    const [jwk = {}] = provider.server.issuer.keys.toJSON();
    const publicKey = await importJWK({ ...jwk, ext: true }, 'RS256', { extractable: true });
    const secret = new TextEncoder().encode(await exportSPKI(publicKey as Parameters<typeof exportSPKI>[0]));
    const forged = new SignJWT(own()).setProtectedHeader({
      alg: 'HS256',
      ...('kid' in jwk && { kid: String(jwk.kid) }),
    });
    expect(await whoHas(await forged.sign(secret))).toEqual([401, 'unauthorized']);
  });

  it('a token that is not signed', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(await whoHas(`${part({ alg: 'none' })}.${part(own())}.`)).toEqual([401, 'unauthorized']);
  });

  it('a token of the provider where no audience is set', async () => {
    const changes = { OIDC_AUDIENCE: undefined, OIDC_CLIENT_ID: 'followthrough' } as unknown as Changes;
    expect(await whoHas(await provider.token(claims()), changes)).toEqual([401, 'unauthorized']);
  });
});

it('says that the provider does not answer; static tokens need it not', async () => {
  const OIDC_ISSUER = `http://127.0.0.1:${await freePort()}`;
  expect(await whoHas(await provider.token(claims()), { OIDC_ISSUER })).toEqual([503, 'provider-away']);
  expect(await whoHas('lea', { OIDC_ISSUER })).toMatchObject({ actor: 'lea' });
});

it('is everybody, in the role of operations, where the service is open', async () => {
  const deps = depsOf(world());
  await serving(deps, async (http) => {
    await http.post('/v1/offers/contoso.none/pause', {});
    await deps.auditor.flush();
    expect(await lastLine()).toEqual({ actor: 'api', role: 'operations', via: 'open' });
  });
});
