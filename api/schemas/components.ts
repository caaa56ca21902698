import { z } from 'zod';

/** The schemas that have a name in the OpenAPI document. */
export const components = z.registry<{ id: string; examples?: unknown[] | undefined }>();

/** Gives a schema its name in the OpenAPI document, and an example. */
export function named<S extends z.ZodType>(id: string, schema: S, example?: z.input<S>): S {
  components.add(schema, { id, ...(example !== undefined && { examples: [example] }) });
  return schema;
}
