import { z } from 'zod';

/**
 * The same value as callers read it: with its fields in the order of the schema, because the store keeps none and people
 * read from the top, and with its sentences said.
 */
export function inOrder(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodCodec) return schema.parse(value);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return inOrder(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return value.map((item) => inOrder(schema.element, item));
  if (!(schema instanceof z.ZodObject) || !isRecord(value)) return value;
  const shape: Readonly<Record<string, unknown>> = schema.shape;
  const ordered = Object.keys(shape).flatMap((name) =>
    name in value ? [[name, inOrder(shape[name], value[name])]] : [],
  );
  return { ...Object.fromEntries(ordered), ...rest(shape, value) };
}

const rest = (shape: object, value: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !(name in shape)));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
