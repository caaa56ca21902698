import { z } from 'zod';

/** Where schemas keep what the OpenAPI document says of them: their names, examples and descriptions. */
export const components = z.globalRegistry;

/** Gives a schema its name in the OpenAPI document, an example, and a name of its own in answers where it differs there. */
export function named<S extends z.ZodType>(id: string, schema: S, example?: z.input<S>, outputId?: string): S {
  components.add(schema, {
    id,
    ...(example !== undefined && { examples: [example] }),
    ...(outputId !== undefined && { outputId }),
  });
  return schema;
}
