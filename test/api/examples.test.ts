import { Http } from '../support/http';
import { theWorld } from '../support/the-world';

type Media = { readonly example?: unknown; readonly schema: { readonly $ref?: string } };
type Operation = {
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly headers?: object }>>;
};
type Schema = {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, { $ref?: string }>>;
};
type Contract = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

const world = theWorld();
const http = (): Http => new Http(world().url);
const contract = async (): Promise<Contract> => (await http().get<Contract>('/openapi.json')).body;

const PARAMETERS: Readonly<Record<string, string>> = {
  benefit: 'listing-optimization',
  number: 'TR-00000000000',
  letter: 'welcome',
};
const pathOf = (path: string): string =>
  path
    .replace(/\{(\w+)\}/g, (_, name: string) => PARAMETERS[name] ?? `{${name}}`)
    .replace('/tickets/{id}', '/tickets/1')
    .replace('/publishers/{id}', '/publishers/contoso')
    .replace('/mailbox/{id}', '/mailbox/2026-11-28T09.00.00.000Z-000001-00000000000000000000000000000000')
    .replace('{id}', 'contoso.backup-pro');

/** What says that a request itself is wrong: no example may be answered so. */
const UNREADABLE = ['invalid-request', 'malformed-json', 'unsupported-media-type', 'body-too-large', 'not-found'];

/** Every example of a body, what others need first. */
async function examples() {
  const { paths } = await contract();
  const all = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, { requestBody, responses }]) =>
      Object.entries(requestBody?.content ?? {}).map(([type, { example }]) => ({
        path,
        method,
        type,
        example,
        responses,
      })),
    ),
  );
  const first = ['/v1/offers', '/v1/sales/offer-names'];
  return all.sort((a, b) => Number(first.includes(b.path)) - Number(first.includes(a.path)));
}

it('accepts every example of its contract, and sends every Location that it documents', async () => {
  const all = await examples();
  expect(all.length).toBeGreaterThan(30);
  for (const { path, method, type, example, responses } of all) {
    const headers = { 'content-type': type };
    const ask = http();
    const answer =
      method === 'put' ? await ask.put(pathOf(path), example, headers) : await ask.post(pathOf(path), example, headers);
    const { code, refusedCount = 0 } = answer.body as { code?: string; refusedCount?: number };
    expect([path, type, code ?? '', refusedCount]).toEqual([path, type, expect.any(String), 0]);
    expect(UNREADABLE).not.toContain(code);
    const promised = responses[answer.status]?.headers !== undefined;
    expect([path, answer.headers.get('location') !== null]).toEqual([path, promised]);
  }
  const { body } = await http().get<{ tier: unknown }>('/v1/offers/contoso.backup-pro');
  expect(body).toMatchObject({ id: 'contoso.backup-pro' });
});

it('lets fields that have a default be left out of requests, and has them in every answer', async () => {
  const { paths, components } = await contract();
  const ref = paths['/v1/offers']?.['post']?.requestBody?.content['application/json']?.schema.$ref;
  const named = (reference: string | undefined): Schema | undefined =>
    components.schemas[reference?.split('/').at(-1) ?? ''];
  const onboarding = named(ref);
  expect(onboarding?.required).toEqual(['id', 'title', 'type', 'storefronts', 'publisher']);
  expect(named(onboarding?.properties['publisher']?.$ref)?.required).toEqual(['id', 'name', 'mpnId', 'accountEmail']);
  const names = (name: string): unknown => components.schemas[name]?.properties['names'];
  expect(names('OfferNamesInput')).toMatchObject({ items: { required: ['offerName', 'offer'] } });
  expect(names('OfferNames')).toMatchObject({ items: { required: ['offerName', 'sku', 'offer'] } });
  expect(JSON.stringify([paths, components])).not.toContain('~');
});
