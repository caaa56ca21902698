import { z } from 'zod';
import { components } from '../schemas/components';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Properties = Readonly<Record<string, JsonSchema & { readonly description?: string }>>;

/** What is written in place of the name of a schema as callers send it, until it is known whether that differs. */
const AS_SENT = '~sent';

/**
 * The schemas of a document: those with a name are written once and referred to. Where a schema looks different in a body
 * than in an answer, because fields with a default may be left out, it is written for bodies under a name of its own.
 */
export class SchemaBook {
  private readonly sent = new Map<string, JsonSchema>();
  private readonly answered = new Map<string, JsonSchema>();

  /** How a body must look. */
  input(schema: z.ZodType): JsonSchema {
    return this.write(schema, 'input');
  }

  /** How an answer looks. */
  output(schema: z.ZodType): JsonSchema {
    return this.write(schema, 'output');
  }

  /** The fields of an object: parameters are declared one by one. */
  objectOf(schema: z.ZodType): { properties?: Properties; required?: readonly string[] } {
    const { properties, required } = this.write(schema, 'input');
    return { ...(properties && { properties: properties as Properties }), ...(required && { required }) };
  }

  /** The example that a schema was named with; of a list, a page with one item. */
  exampleOf(schema: z.ZodType): unknown {
    const own = firstOf(components.get(schema)?.['examples']);
    if (own !== undefined || !(schema instanceof z.ZodObject)) return own;
    const { items } = schema.shape as Readonly<Record<string, unknown>>;
    const item = items instanceof z.ZodArray ? this.exampleOf(items.element as z.ZodType) : undefined;
    return item === undefined ? undefined : { items: [item], next: null };
  }

  /** A document that refers to schemas of this book, with the schemas themselves. */
  settle<D extends { readonly components: object }>(document: D): D {
    const differing = this.differing();
    const names = [...this.sent.keys()].map((name) => [`${name}${AS_SENT}`, nameOf(name, differing)] as const);
    const sent = [...this.sent].map(([name, schema]) => [nameOf(name, differing), schema] as const);
    const all = [...this.answered, ...sent].sort(([a], [b]) => (a < b ? -1 : 1));
    const components = { ...document.components, schemas: Object.fromEntries(all) };
    return JSON.parse(
      names.reduce(
        (text, [name, settled]) => text.replaceAll(`/${name}"`, `/${settled}"`),
        JSON.stringify({ ...document, components }),
      ),
    ) as D;
  }

  /** The names of schemas that look different in bodies and in answers, or refer to one that does. */
  private differing(): ReadonlySet<string> {
    const both = [...this.sent].filter(([name]) => this.answered.has(name));
    const text = (schema: JsonSchema | undefined): string => JSON.stringify(schema).replaceAll(`${AS_SENT}"`, '"');
    const found = new Set(
      both.filter(([name, schema]) => text(schema) !== text(this.answered.get(name))).map(([name]) => name),
    );
    for (let before = -1; before !== found.size;) {
      before = found.size;
      for (const [name, schema] of both)
        if ([...found].some((other) => text(schema).includes(`/${other}"`))) found.add(name);
    }
    return found;
  }

  /** Within a wrapper even the schema itself is a reference, where it has a name. */
  private write(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const { properties, $defs = {} } = z.toJSONSchema(z.object({ schema }), {
      io,
      metadata: components,
      target: 'draft-2020-12',
      override: ({ jsonSchema }) => plainly(jsonSchema),
    });
    const [written, ending] = io === 'input' ? [this.sent, AS_SENT] : [this.answered, ''];
    for (const [name, definition] of Object.entries($defs)) written.set(name, referring(definition, ending));
    return referring(properties?.['schema'] as JsonSchema, ending);
  }
}

const nameOf = (name: string, differing: ReadonlySet<string>): string => (differing.has(name) ? `${name}Input` : name);

const firstOf = (examples: unknown): unknown => (Array.isArray(examples) ? examples[0] : undefined);

/** Formats say it better than the expressions behind them. */
function plainly(schema: JsonSchema): void {
  if (schema.format === 'date-time' || schema.format === 'email' || schema.format === 'date') delete schema.pattern;
  delete schema.id;
}

/** The same, referring to where OpenAPI keeps schemas, with an ending to each name. */
function referring(schema: JsonSchema, ending: string): JsonSchema {
  const text = JSON.stringify(schema).replace(/"#\/\$defs\/(\w+)"/g, `"#/components/schemas/$1${ending}"`);
  return JSON.parse(text) as JsonSchema;
}
