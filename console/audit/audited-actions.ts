import { type ConsoleWords, LOCALES } from '../../locales';
import type { Language } from '../../locales/language';
import type { AuditedAction } from '../../platform/store/audit-tables';

type AuditedRoute = keyof ConsoleWords['auditedRoutes'];

const isRoute = (name: string): name is AuditedRoute => Object.hasOwn(LOCALES.en.console.auditedRoutes, name);

const ROUTES = Object.keys(LOCALES.en.console.auditedRoutes)
  .filter(isRoute)
  .map((route) => [new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`), route] as const);

/** What somebody asked to be done, in words. */
export function auditedActionName(
  { method, path, permission }: { readonly method: string; readonly path: string; readonly permission: AuditedAction },
  language: Language,
): string {
  const { auditedActions, auditedRoutes } = LOCALES[language].console;
  const route = ROUTES.find(([pattern]) => pattern.test(`${method} ${path}`))?.[1];
  return route === undefined ? auditedActions[permission] : auditedRoutes[route];
}

/** Everything that the audit can be filtered by, in words. */
export const actionsToFilter = (language: Language): readonly (readonly [AuditedAction, string])[] =>
  SHOWN.map((action) => [action, LOCALES[language].console.auditedActions[action]] as const);

export const isAuditedAction = (name: string | undefined): name is AuditedAction =>
  name !== undefined && Object.hasOwn(LOCALES.en.console.auditedActions, name);

/** Looking is never written down. */
const SHOWN = Object.keys(LOCALES.en.console.auditedActions).filter(
  (name) => isAuditedAction(name) && name !== 'look' && name !== 'read-audit',
);
