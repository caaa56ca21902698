import type { Response } from 'express';
import { z } from 'zod';
import type { StoredAnswer } from '../../platform/store/idempotency';
import { withoutTokens } from '../../platform/tokens-in-text';
import { keptProblem, type KeptProblem, type Problem, problemDocument } from '../http/problems';
import type { RouteReply, Route } from '../route';

const json = (answers: Route['answers'], body: unknown): string => JSON.stringify(inOrder(answers, body));

/** A reply as it is sent, and kept for a repetition. Whatever somebody wrote into it, no token goes out again. */
export const answerOf = (
  { status, body, location }: RouteReply,
  { statuses, answers, showsTokens = false }: Route,
): StoredAnswer => ({
  status: status ?? statuses?.[0] ?? 200,
  body: showsTokens ? json(answers, body) : withoutTokens(json(answers, body)),
  location: location ?? null,
});

/** A refusal, to be kept the same way: `send` says it. */
export const refusalOf = (problem: Problem, requestId: string): StoredAnswer => ({
  status: problem.status,
  body: withoutTokens(JSON.stringify(keptProblem(problem, requestId))),
  location: null,
});

/**
 * Sends it as JSON; what is not a success is a problem document. Always in full: a thing of the same revision still
 * has another clock, and other promises that are overdue.
 */
export function send(
  res: Response,
  { status, body, location }: StoredAnswer,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (location !== null) res.location(location);
  res
    .status(status)
    .set({ 'Cache-Control': 'no-store', ...headers })
    .type(status < 400 ? 'application/json' : 'application/problem+json')
    .end(status < 400 ? body : problemIn(body));
}

/** The text of what is not a success: a refusal is said now; a probe that is not ready has said it already. */
function problemIn(body: string): string {
  const kept = JSON.parse(body) as KeptProblem | { readonly says?: undefined };
  return kept.says === undefined ? body : JSON.stringify(problemDocument(kept));
}

/**
 * The same value as callers read it: with its fields in the order of the schema, because the store keeps none and people
 * read from the top, and with its sentences said.
 */
function inOrder(schema: unknown, value: unknown): unknown {
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
