import type { Request } from 'express';
import type { Deps } from '../../api/deps';

/** The host under which calendars find the dates again. */
export const hostOf = ({ settings }: Pick<Deps, 'settings'>, req: Request): string =>
  settings.PUBLIC_URL === undefined ? (req.get('Host') ?? '') : new URL(settings.PUBLIC_URL).host;
