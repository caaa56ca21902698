import type { Case } from './state';

/** Computes something of a case once: plans ask for it again and again, and a case never changes. */
export function oncePerLife<T>(compute: (life: Case) => T): (life: Case) => T {
  const known = new WeakMap<Case, { readonly value: T }>();
  return (life) => {
    const found = known.get(life);
    if (found !== undefined) return found.value;
    const value = compute(life);
    known.set(life, { value });
    return value;
  };
}
