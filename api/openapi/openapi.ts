import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject as Operation,
  type ZodOpenApiOverride,
  type ZodOpenApiRequestBodyObject as RequestBody,
  type ZodOpenApiResponsesObject as Responses,
} from 'zod-openapi';
import { takesCondition } from '../writes/condition';
import { documentedRefusals, type ProblemExample, problemExample } from './documented-refusals';
import { isRestricted, rolesThatMay } from '../auth/permission';
import type { Route } from '../route';
import { components } from '../schemas/components';
import { problem } from '../schemas/problem';

const TAGS = {
  Offers: 'Taking offers on and looking at them.',
  Publishers: 'The companies behind the offers: what is said to one is told to all its offers.',
  Actions: 'What staff and publishers do. Each answers the offer as it is after that.',
  Sales: 'What was sold, refunded or found to be fraudulent: it decides the tiers of offers.',
  Lists: 'Promises, tickets, mail, the audit and catalogues. Lists come in pages.',
  System: 'For those who run the service.',
  Sandbox: 'Only where the service runs as a sandbox.',
} satisfies Record<Route['tag'], string>;

const DESCRIPTION = `Keeps the promises made to the publisher of a marketplace offer.

Instants are RFC 3339 in UTC, spans are ISO 8601 durations. Fields that are not known are refused. Every write accepts
an Idempotency-Key: the same key with the same body gets the same answer and changes nothing. Refusals are problem
documents (RFC 9457) with a stable \`code\`.`;

/** The OpenAPI 3.1 document of the routes. */
export function openapi(routes: readonly Route[], options: { readonly needsToken: boolean }): object {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method] = operation(route, options.needsToken);
  const used = new Set<string>(routes.map(({ tag }) => tag));
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Followthrough',
        version: '1',
        description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
      tags: Object.entries(TAGS)
        .filter(([name]) => used.has(name))
        .map(([name, description]) => ({ name, description })),
      ...(options.needsToken && { security: [{ token: [] }] }),
      paths,
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            description: 'A token of the setting API_TOKENS, or one that the provider of OIDC_ISSUER issued.',
          },
        },
      },
    },
    { override: plainly },
  );
}

function operation(route: Route, needsToken: boolean): Operation {
  const { tag, summary, method, needs, body, files } = route;
  const description = descriptionOf(route);
  const isOpen = needs === 'nothing';
  return {
    operationId: operationId(route),
    tags: [tag],
    summary,
    ...(description !== undefined && { description }),
    'x-permission': needs,
    ...(needsToken && isOpen && { security: [] }),
    requestParams: { path: route.params, query: route.query },
    parameters: [...(method === 'get' ? [] : [IDEMPOTENCY_KEY]), ...(takesCondition(route) ? [IF_MATCH] : [])],
    ...((body ?? files) !== undefined && { requestBody: requestBody(route) }),
    responses: { ...successes(route), ...refusals(documentedRefusals(route, needsToken && !isOpen)) },
  };
}

/** What every role may needs no mention. */
function descriptionOf({ description, needs }: Route): string | undefined {
  if (!isRestricted(needs)) return description;
  return [...(description === undefined ? [] : [description]), `May be done by: ${rolesThatMay(needs)}.`].join('\n\n');
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key with the same body gets the same answer and changes nothing.',
  schema: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[\\x21-\\x7e]+$' },
} as const;

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  description:
    'The ETag of a read, made of `revision`: refused with 412 when something else has happened meanwhile. Several are separated by commas.',
  schema: { type: 'string', example: '"3"' },
} as const;

/** For example `post_offers_messages` and `get_offers_by_id`: stable, and readable as the name of a function. */
function operationId({ method, path }: Route): string {
  const [last, ...others] = path.replace(/^\/v1/, '').split('/').reverse();
  const words = others.reverse().filter((part) => part !== '' && !part.startsWith('{'));
  return [method, ...words, last?.replace(/^\{(\w+)\}$/, 'by_$1')].join('_').replace(/[^a-z_]/g, '_');
}

function requestBody({ example, body, files }: Route): RequestBody {
  const shown = example ?? (body && exampleOf(body));
  const json = body && { schema: body, ...(shown !== undefined && { example: shown }) };
  const file = (mediaType: string) => ({ schema: z.string(), example: files?.examples[mediaType] });
  return {
    required: body === undefined || !z.safeParse(body, {}).success,
    content: {
      ...(json && { 'application/json': json }),
      ...Object.fromEntries((files?.mediaTypes ?? []).map((mediaType) => [mediaType, file(mediaType)])),
    },
  };
}

function successes({ statuses = [200], answers, mediaType = 'application/json', summary, location }: Route): Responses {
  const example = exampleOf(answers);
  const content = { [mediaType]: { schema: answers, ...(example !== undefined && { example }) } };
  const headers = location && { Location: { description: location, schema: { type: 'string' as const } } };
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: status === 503 ? 'Something is away.' : summary,
        ...(status === 201 && headers && { headers }),
        content,
      },
    ]),
  );
}

function refusals(examples: readonly ProblemExample[]): Responses {
  const statuses = [...new Set(examples.map(({ status }) => status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const ofStatus = examples.filter((example) => example.status === status);
      return [
        status,
        {
          description: ofStatus.map(({ code }) => `\`${code}\``).join(', '),
          content: {
            'application/problem+json': {
              schema: problem,
              examples: Object.fromEntries(ofStatus.map(({ code }) => [code, { value: problemExample(code) }])),
            },
          },
        },
      ];
    }),
  );
}

/** The example that a schema was named with; of a list, a page with one item. */
function exampleOf(schema: z.ZodType): unknown {
  const { examples } = components.get(schema) ?? {};
  const own: unknown = Array.isArray(examples) ? examples[0] : undefined;
  if (own !== undefined || !(schema instanceof z.ZodObject)) return own;
  const { items } = schema.shape as Readonly<Record<string, unknown>>;
  const item = items instanceof z.ZodArray ? exampleOf(items.element as z.ZodType) : undefined;
  return item === undefined ? undefined : { items: [item], next: null };
}

/** Formats say it better than the expressions behind them. */
const plainly: ZodOpenApiOverride = ({ jsonSchema }) => {
  if (jsonSchema.format === 'date-time' || jsonSchema.format === 'email' || jsonSchema.format === 'date')
    delete jsonSchema.pattern;
};
