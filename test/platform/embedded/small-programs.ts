import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../../../platform/embedded/project-folder';

const LEAVES = `
  process.on('SIGINT', () => {});
  const leave = () => process.exit(0);
  process.on('SIGTERM', leave);
  process.on('disconnect', leave);
`;

const API = `
  const server = require('node:http').createServer((request, response) => response.end(JSON.stringify(process.env)));
  server.listen(Number(process.env.PORT), '127.0.0.1', () =>
    process.send({ ready: true, url: 'http://127.0.0.1:' + server.address().port }));
`;

const WORKER = `
  require('node:fs').writeFileSync(process.env.DATA_DIR + '/worker.json', JSON.stringify({ pid: process.pid, env: process.env }));
  setInterval(() => {}, 1000);
  process.send({ ready: true });
`;

/** Small programs in place of API, worker and migration, and a way to run `npm start` with them. */
export function smallPrograms(folder: string): { readonly start: string; readonly apiThatDies: string } {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const migrate = write(
    'migrate.js',
    `require('node:fs').writeFileSync(__dirname + '/migrated', process.env.DATABASE_URL);`,
  );
  const worker = write('worker.js', LEAVES + WORKER);
  const runner = (name: string, api: string): string =>
    write(
      name,
      `require(${JSON.stringify(compiled('platform', 'embedded', 'start.js'))})
        .runUntilStopped({ entries: ${JSON.stringify({ migrate, api, worker })} })
        .then((code) => process.exit(code));`,
    );
  return {
    start: runner('start.js', write('api.js', LEAVES + API)),
    apiThatDies: runner(
      'start-dying.js',
      write('dying-api.js', LEAVES + API + `setTimeout(() => process.exit(7), 30);`),
    ),
  };
}
