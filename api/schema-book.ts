import { z } from 'zod';
import { components } from './schemas/components';

type JsonSchema = z.core.JSONSchema.BaseSchema;
type Properties = Readonly<Record<string, JsonSchema & { readonly description?: string }>>;

/** The schemas of a document: those with a name are written once and referred to. */
export class SchemaBook {
  private readonly written = new Map<string, JsonSchema>();

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

  /** Every schema with a name, by name. */
  schemas(): Readonly<Record<string, JsonSchema>> {
    return Object.fromEntries([...this.written].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Within a wrapper even the schema itself is a reference, where it has a name. */
  private write(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const { properties, $defs = {} } = z.toJSONSchema(z.object({ schema }), {
      io,
      metadata: components,
      target: 'draft-2020-12',
      override: ({ jsonSchema }) => plainly(jsonSchema),
    });
    for (const [name, definition] of Object.entries($defs)) this.written.set(name, referring(definition));
    return referring(properties?.['schema'] as JsonSchema);
  }
}

const firstOf = (examples: unknown): unknown => (Array.isArray(examples) ? examples[0] : undefined);

/** Formats say it better than the expressions behind them. */
function plainly(schema: JsonSchema): void {
  if (schema.format === 'date-time' || schema.format === 'email' || schema.format === 'date') delete schema.pattern;
  delete schema.id;
}

/** The same, referring to where OpenAPI keeps schemas. */
function referring(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(text) as JsonSchema;
}
