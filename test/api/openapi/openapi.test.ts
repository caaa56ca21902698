import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Http } from '../../support/http';
import { theWorld } from '../../support/the-world';
import { depsOf, serving } from '../serving';

type Operation = {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly example?: unknown }> };
  readonly responses: Record<string, { readonly content?: Record<string, { examples?: object; example?: unknown }> }>;
};
type Document = {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, object> };
  readonly security?: unknown;
};

const world = theWorld({ withWorkers: false });

const document = async (http = new Http(world().url)): Promise<Document> =>
  (await http.get<Document>('/openapi.json')).body;

/** The validator is an ES module, which jest cannot load: it runs as the command that it also is. */
async function validated(contract: Document): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-'));
  const file = join(folder, 'openapi.json');
  await writeFile(file, JSON.stringify(contract));
  const command = join(dirname(require.resolve('@seriousme/openapi-schema-validator')), 'bin', 'validate-api-cli.js');
  try {
    return execFileSync(process.execPath, [command, file], { encoding: 'utf8' });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Every path of the contract that this version has. */
const CONTRACT = {
  '/v1/offers': ['get', 'post'],
  '/v1/offers/{id}': ['get'],
  '/v1/offers/{id}/timeline': ['get'],
  '/v1/offers/{id}/messages': ['post'],
  '/v1/saved-replies': ['get', 'post'],
  '/v1/saved-replies/{id}': ['get', 'put'],
  '/v1/saved-replies/{id}/delete': ['post'],
  '/v1/offers/{id}/advice': ['post'],
  '/v1/offers/{id}/mail': ['post'],
  '/v1/offers/{id}/undo': ['post'],
  '/v1/offers/{id}/engagement-manager': ['put'],
  '/v1/offers/{id}/owner': ['put'],
  '/v1/offers/{id}/marketing-contact': ['put'],
  '/v1/offers/{id}/benefits/{benefit}/activate': ['post'],
  '/v1/offers/{id}/benefits/{benefit}/decline': ['post'],
  '/v1/offers/{id}/benefits/{benefit}/complete': ['post'],
  '/v1/offers/{id}/type': ['put'],
  '/v1/offers/{id}/technical-requests': ['post'],
  '/v1/offers/{id}/technical-requests/{number}/answer': ['post'],
  '/v1/offers/{id}/technical-requests/{number}/cancel': ['post'],
  '/v1/offers/{id}/publisher-links/revoke': ['post'],
  '/v1/offers/{id}/pause': ['post'],
  '/v1/offers/{id}/resume': ['post'],
  '/v1/offers/{id}/decline': ['post'],
  '/v1/offers/{id}/delist': ['post'],
  '/v1/offers/{id}/withdraw': ['post'],
  '/v1/offers/{id}/revoke': ['post'],
  '/v1/offers/{id}/relist': ['post'],
  '/v1/offers/{id}/resume-watch': ['post'],
  '/v1/sales': ['post'],
  '/v1/sales/revenue': ['post'],
  '/v1/sales/offer-names': ['get', 'put'],
  '/v1/publishers': ['get'],
  '/v1/publishers/{id}': ['get'],
  '/v1/publishers/{id}/marketing-contact': ['put'],
  '/v1/publishers/{id}/agreement': ['post'],
  '/v1/publishers/{id}/delist': ['post'],
  '/v1/publishers/{id}/resume-watch': ['post'],
  '/v1/promises': ['get'],
  '/v1/reports/promises': ['get'],
  '/v1/tickets': ['get'],
  '/v1/tickets/{id}': ['get'],
  '/v1/tickets/{id}/resolve': ['post'],
  '/v1/suppressed-addresses': ['get'],
  '/v1/letters': ['get'],
  '/v1/letters/{letter}/preview': ['post'],
  '/v1/letters/{letter}/test': ['post'],
  '/v1/mail': ['get'],
  '/v1/mail/{id}': ['get'],
  '/v1/mail/{id}/attachments': ['get'],
  '/v1/mail/{id}/raw': ['get'],
  '/v1/to-answer': ['get'],
  '/v1/offers/{id}/messages/{message}/take': ['post'],
  '/v1/offers/{id}/messages/{message}/hand-over': ['post'],
  '/v1/offers/{id}/messages/{message}/close': ['post'],
  '/v1/unmatched-mail': ['get'],
  '/v1/unmatched-mail/{id}': ['get'],
  '/v1/unmatched-mail/{id}/assign': ['post'],
  '/v1/unmatched-mail/{id}/drop': ['post'],
  '/v1/mail/{id}/attachments/{n}': ['get'],
  '/v1/audit': ['get'],
  '/v1/catalogues': ['get'],
  '/v1/catalogues/{id}': ['get'],
  '/v1/sandbox/offers/{id}/fast-forward': ['post'],
  '/v1/sandbox/mailbox': ['get'],
  '/v1/sandbox/mailbox/{id}/reply': ['post'],
  '/healthz': ['get'],
  '/readyz': ['get'],
  '/metrics': ['get'],
  '/openapi.json': ['get'],
};

it('is valid OpenAPI 3.1', async () => {
  const contract = await document();
  expect(contract.openapi).toBe('3.1.0');
  expect(await validated(contract)).toContain('"valid": true');
});

it('has every route and every method', async () => {
  const { paths } = await document();
  const methods = Object.entries(paths).map(([path, operations]) => [path, Object.keys(operations).sort()]);
  expect(Object.fromEntries(methods)).toEqual(CONTRACT);
});

it('names what it uses often', async () => {
  const { components } = await document();
  expect(Object.keys(components.schemas)).toEqual(
    expect.arrayContaining(['Offer', 'Promise', 'Ticket', 'Mail', 'Problem', 'Onboarding', 'Catalogue', 'Happened']),
  );
});

it('tells of each operation what it takes, what it answers with an example, and how it refuses', async () => {
  const { paths } = await document();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  for (const { path, method, parameters, requestBody, responses } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(inPath);
    if (method === 'get') continue;
    expect(parameters).toContainEqual(expect.objectContaining({ name: 'Idempotency-Key', in: 'header' }));
    expect(Object.values(requestBody?.content ?? {})[0]?.example).toBeDefined();
    const success = responses['200'] ?? responses['201'] ?? responses['202'];
    expect(success?.content?.['application/json']?.example).toBeDefined();
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '409', '413', '415', '500', '503']));
  }
});

it('has every code of a refusal where it can come from', async () => {
  const { paths } = await document();
  const codes = (path: string, method: string, status: string): string[] =>
    Object.keys(paths[path]?.[method]?.responses[status]?.content?.['application/problem+json']?.examples ?? {});
  expect(codes('/v1/offers/{id}/benefits/{benefit}/activate', 'post', '422')).toContain('marketing-contact-missing');
  expect(codes('/v1/offers/{id}/benefits/{benefit}/activate', 'post', '409')).toEqual(
    expect.arrayContaining(['benefit-locked', 'benefit-already-activated', 'benefit-not-activatable', 'offer-ended']),
  );
  expect(codes('/v1/offers', 'post', '409')).toEqual(['offer-differs', 'offer-ended', 'idempotency-key-reused']);
});

it('knows nothing of the sandbox elsewhere', async () => {
  const settings = { ...world().settings, SANDBOX: false };
  await serving(depsOf(world(), { settings }), async (http) => {
    const { paths } = await document(http);
    expect(Object.keys(paths).filter((path) => path.includes('sandbox'))).toEqual([]);
    expect((await http.get('/v1/sandbox/mailbox')).status).toBe(404);
    expect((await http.post('/v1/sandbox/offers/contoso.a/fast-forward', { by: 'P1D' })).status).toBe(404);
  });
});

it('asks for a token where tokens are set, but not for probes', async () => {
  const settings = { ...world().settings, API_TOKENS: [`marketplace:${'0'.repeat(64)}`] };
  const { valid } = await serving(depsOf(world(), { settings }), async (http) => {
    expect((await http.get('/openapi.json')).status).toBe(401);
    return { valid: (await http.get('/healthz')).status === 200 };
  });
  expect(valid).toBe(true);
});

describe('the page of the API', () => {
  it('comes from this host alone, with no script in it', async () => {
    const http = new Http(world().url);
    const { body, headers } = await http.get<string>('/docs');
    const files = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(5);
    for (const file of files) {
      expect(file).toMatch(/^\/(docs\/|openapi\.json)/);
      expect((await http.get(file)).status).toBe(200);
    }
    expect(body).not.toMatch(/<script(?![^>]* src=)/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self';style-src 'self';");
  });
});
