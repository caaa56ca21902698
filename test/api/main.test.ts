import { spawn } from 'node:child_process';
import { compiled } from '../../platform/embedded/project-folder';
import { Http } from '../support/http';
import { theWorld } from '../support/the-world';

const world = theWorld({ withWorkers: false });

type End = { readonly code: number | null; readonly out: string; readonly complaints: string };

/** Runs the API as a process of its own, until it ends; `when` sees what it prints. */
function run(
  env: Record<string, string>,
  when: (out: string, leave: () => void) => void = () => undefined,
): Promise<End> {
  const child = spawn(process.execPath, [compiled('api', 'main.js')], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    when(out, () => child.kill('SIGTERM'));
  });
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, complaints })));
}

const settings = (): Record<string, string> => ({
  DATABASE_URL: world().store.url,
  SMTP_URL: world().settings.SMTP_URL,
  LINK_SECRET: world().settings.LINK_SECRET,
  TEMPORAL_ADDRESS: world().temporalAddress,
  LOG_LEVEL: 'silent',
});

it('says everything that is wrong with its settings at once', async () => {
  const { code, complaints } = await run({ PORT: 'x', SANDBOX: 'maybe' });
  expect(code).toBe(1);
  for (const setting of ['PORT', 'SANDBOX', 'DATABASE_URL', 'LINK_SECRET'])
    expect(complaints).toContain(`  - ${setting}:`);
});

it('refuses to be reached from outside without tokens', async () => {
  const { code, complaints } = await run({ ...settings(), HOST: '0.0.0.0', PORT: '0' });
  expect(code).toBe(1);
  expect(complaints).toContain('set API_TOKENS first');
});

it('prints where it listens, serves, and leaves when it is told to', async () => {
  const asked: Promise<number>[] = [];
  const { code, out, complaints } = await run({ ...settings(), PORT: '0' }, (printed, leave) => {
    const url = /^listening on (\S+)$/m.exec(printed)?.[1];
    if (url === undefined || asked.length > 0) return;
    asked.push(
      new Http(url)
        .get('/v1/offers')
        .then(({ status }) => status)
        .finally(leave),
    );
  });
  expect(await Promise.all(asked)).toEqual([200]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  expect(out).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
});

it('says that its port is in use', async () => {
  const { code, complaints } = await run({ ...settings(), PORT: new URL(world().url).port });
  expect(code).toBe(1);
  expect(complaints).toMatch(/^Port \d+ of 127\.0\.0\.1 is in use\./);
});
