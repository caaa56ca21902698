import type { Route } from '../route';

/** The path of a route with its parameters in place, whatever they are. */
export const pathFor = ({ path }: Pick<Route, 'path'>, params: unknown): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value: unknown =
      typeof params === 'object' && params !== null ? (params as Readonly<Record<string, unknown>>)[name] : undefined;
    return typeof value === 'string' ? encodeURIComponent(value.replace(/\p{Cs}/gu, '')) : '';
  });
