import type { z } from 'zod';
import type { Given } from '../../domain/offer/coded';
import type { Fault, FaultParams } from '../../locales/faults';

/** A fault as the message of a schema, which can only be a text: `faultOf` reads it again. */
export const fault = <Code extends keyof FaultParams>(code: Code, ...[params]: Given<FaultParams[Code]>): string =>
  JSON.stringify({ code, params: params ?? {} });

/** What is wrong by an issue of a schema. What the schemas have no code for is an English text, for programs. */
export function faultOf(issue: z.core.$ZodIssue): Fault | string {
  const { message: said } = issue;
  if (said.startsWith('{')) return JSON.parse(said) as Fault;
  if (issue.code === 'invalid_value') return { code: 'option', params: { said } };
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'above-size', params: { most: Number(issue.maximum), said } };
  if (issue.code === 'too_small' && issue.origin === 'string')
    return { code: 'below-size', params: { least: Number(issue.minimum), said } };
  return said;
}
