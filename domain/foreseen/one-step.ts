import type { PlannedStep } from '../plan';

/** Steps of several kinds as steps of one kind each, so that one can be told from the others. */
type EachKind<S extends { readonly kind: string }> = S extends unknown
  ? { [K in S['kind']]: { [Field in keyof S]: Field extends 'kind' ? K : S[Field] } }[S['kind']]
  : never;

/** A step of any track, of one kind. */
export type OneStep = EachKind<PlannedStep>;

/** Is a step of a kind that a table has? */
export const isIn = <T extends object>(table: T, step: OneStep): step is Extract<OneStep, { kind: keyof T }> =>
  step.kind in table;
