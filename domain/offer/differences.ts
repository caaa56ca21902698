import type { OfferRequest } from './offer';

/** A request to onboard. Null: the request leaves that open. */
export type OnboardingRequest = Omit<OfferRequest, 'publishedAt' | 'program'> & {
  readonly publishedAt: string | null;
  readonly program: string | null;
};

/** The fields in which a repeated onboarding differs from the first, as paths; empty when it is the same request. */
export function differences(first: OfferRequest, again: OnboardingRequest): string[] {
  return Object.entries(again).flatMap(([field, value]) =>
    value === null && (field === 'publishedAt' || field === 'program')
      ? []
      : differing(field, valueOf(first, field), value),
  );
}

const valueOf = (record: object, field: string): unknown =>
  Object.entries(record).find(([name]) => name === field)?.[1];

function differing(path: string, a: unknown, b: unknown): string[] {
  if (Array.isArray(a) && Array.isArray(b)) {
    const isSame = a.length === b.length && a.every((value, i) => differing('', value, b[i]).length === 0);
    return isSame ? [] : [path];
  }
  if (!isRecord(a) || !isRecord(b)) return a === b ? [] : [path];
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].flatMap((field) => differing(`${path}.${field}`, valueOf(a, field), valueOf(b, field)));
}

/** Nested records are compared field by field, whatever the order of their fields; lists are told apart as a whole. */
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
