import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UnknownProgram } from '../../domain/catalogue/shipped';
import { loadCatalogues } from '../catalogues';
import { faultsOfSettings } from '../settings';
import { faultsOfDataFolder } from './data-folder';
import type { WantedPort } from './ports';

/** What `npm start` itself reads; everything else goes to the parts as it is. */
export type EmbeddedSettings = {
  readonly env: NodeJS.ProcessEnv;
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly temporalPort: number;
  readonly temporalUiPort: number;
  readonly smtpPort: number;
  /** Undefined where mail comes in by another way, or not at all. */
  readonly intakePort: number | undefined;
};

const PORTS = { PORT: 3000, TEMPORAL_PORT: 7233, TEMPORAL_UI_PORT: 8233, SMTP_PORT: 1025, INTAKE_PORT: 2525 } as const;

/** Reads them, and refuses with a sentence for each setting that is wrong, before anything has started. */
export async function readEmbeddedSettings(env: NodeJS.ProcessEnv): Promise<EmbeddedSettings> {
  const faults: string[] = [];
  const portOf = (setting: keyof typeof PORTS): number => {
    const text = env[setting] || String(PORTS[setting]);
    const port = Number(text);
    if (!/^\d+$/.test(text) || port > 65_535)
      faults.push(`${setting} is "${text}", but a port is a number from 0 to 65535.`);
    return port;
  };
  const settings = {
    env,
    dataDir: resolve(env['DATA_DIR'] || 'data'),
    host: env['HOST'] || '127.0.0.1',
    port: portOf('PORT'),
    temporalPort: portOf('TEMPORAL_PORT'),
    temporalUiPort: portOf('TEMPORAL_UI_PORT'),
    smtpPort: portOf('SMTP_PORT'),
    // Where letters leave for real servers, answers come by a way that somebody has thought of.
    intakePort: isOutside(env, 'SMTP_URL') && !env['INTAKE_PORT'] ? undefined : portOf('INTAKE_PORT'),
  };
  faults.push(...faultsOfParts(env), ...(await faultsOfCatalogues(env)), ...faultsOfDataFolder(settings.dataDir));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return settings;
}

/** What API and worker would refuse; the start itself supplies what is not set. */
function faultsOfParts(env: NodeJS.ProcessEnv): readonly string[] {
  const supplied = {
    DATABASE_URL: 'postgres://127.0.0.1/embedded',
    SMTP_URL: 'smtp://127.0.0.1',
    LINK_SECRET: 'of the embedded start, long enough',
  };
  const given = Object.entries(env).filter(([name, value]) => value !== '' && name !== 'PORT');
  return faultsOfSettings({ ...supplied, ...Object.fromEntries(given) });
}

async function faultsOfCatalogues({ CATALOGUES_DIR, PROGRAM }: NodeJS.ProcessEnv): Promise<string[]> {
  try {
    const catalogues = await loadCatalogues(CATALOGUES_DIR || undefined);
    if (PROGRAM && PROGRAM !== 'in-force') catalogues.choose(PROGRAM, new Date().toISOString());
    return [];
  } catch (err) {
    const setting = err instanceof UnknownProgram ? 'PROGRAM' : 'CATALOGUES_DIR';
    return [`${setting}: ${err instanceof Error ? err.message : String(err)}`];
  }
}

/** Whether that service runs somewhere else and is only used. */
export const isOutside = (env: NodeJS.ProcessEnv, setting: 'DATABASE_URL' | 'TEMPORAL_ADDRESS' | 'SMTP_URL'): boolean =>
  Boolean(env[setting]);

/** The ports that this start listens on. */
export function wantedPorts({ env, host, port, ...other }: EmbeddedSettings): WantedPort[] {
  const loopback = '127.0.0.1';
  const temporal = [
    { setting: 'TEMPORAL_PORT', port: other.temporalPort, host: loopback },
    { setting: 'TEMPORAL_UI_PORT', port: other.temporalUiPort, host: loopback },
  ];
  return [
    { setting: 'PORT', port, host },
    ...(isOutside(env, 'TEMPORAL_ADDRESS') ? [] : temporal),
    ...(isOutside(env, 'SMTP_URL') ? [] : [{ setting: 'SMTP_PORT', port: other.smtpPort, host: loopback }]),
    ...(other.intakePort === undefined
      ? []
      : [{ setting: 'INTAKE_PORT', port: other.intakePort, host: env['INTAKE_HOST'] || loopback }]),
  ];
}

/** The secret that signs links: the one that is set, else one made once for this data folder. */
export function linkSecret(env: NodeJS.ProcessEnv, dataDir: string): string {
  if (env['LINK_SECRET']) return env['LINK_SECRET'];
  const file = join(dataDir, 'link-secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const secret = randomBytes(32).toString('hex');
  writeFileSync(file, secret, { flag: 'wx', mode: 0o600 });
  return secret;
}
