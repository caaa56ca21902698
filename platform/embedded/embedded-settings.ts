import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
};

const PORTS = { PORT: 3000, TEMPORAL_PORT: 7233, TEMPORAL_UI_PORT: 8233, SMTP_PORT: 1025 } as const;

/** Reads them, and refuses with a sentence for each that is wrong. */
export function readEmbeddedSettings(env: NodeJS.ProcessEnv): EmbeddedSettings {
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
  };
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return settings;
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
  ];
}

/** The secret that signs links: the one that is set, else one made once for this data folder. */
export function linkSecret(env: NodeJS.ProcessEnv, dataDir: string): string {
  if (env['LINK_SECRET']) return env['LINK_SECRET'];
  const file = join(dataDir, 'link-secret');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('hex');
  writeFileSync(file, secret, { flag: 'wx', mode: 0o600 });
  return secret;
}
