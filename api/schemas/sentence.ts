import { z } from 'zod';
import type { Coded } from '../../domain/offer/coded';
import { FOR_PROGRAMS, say, type Sentences } from '../../locales/writing';

const SAYING = new WeakMap<object, (coded: unknown) => string>();

/** A sentence in an answer: routes answer it coded, callers get it in English. */
export function sentence<Params>(sentences: Sentences<Params>): z.ZodType<Coded<Params>> {
  const schema = z.string();
  SAYING.set(schema, (coded) => say(sentences, coded as Coded<Params>, FOR_PROGRAMS));
  return schema as unknown as z.ZodType<Coded<Params>>;
}

/** How a value of a schema is said; undefined where the schema is none of a sentence. */
export const sayingOf = (schema: unknown): ((coded: unknown) => string) | undefined =>
  typeof schema === 'object' && schema !== null ? SAYING.get(schema) : undefined;
