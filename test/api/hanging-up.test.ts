import { once } from 'node:events';
import { connect } from 'node:net';
import { Writable } from 'node:stream';
import pino from 'pino';
import { theWorld } from '../support/the-world';
import { depsOf, serving } from './serving';
import { eventually } from '../support/patience';

const world = theWorld({ withWorkers: false });

test.each(['application/json', 'text/csv'])(
  'a client that hangs up in its body (%s) is no fault of the store',
  async (type) => {
    const lines: { level: number; msg: string; res?: { statusCode: number } }[] = [];
    const log = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(JSON.parse(chunk.toString('utf8')) as (typeof lines)[number]);
        done();
      },
    });
    await serving(depsOf(world(), { logger: pino({ level: 'info' }, log) }), async (http) => {
      const { hostname, port } = new URL(http.url);
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      const head = [
        'POST /v1/sales HTTP/1.1',
        `Host: ${hostname}:${port}`,
        `Content-Type: ${type}`,
        'Content-Length: 500',
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n{"lines": [`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      socket.destroy();
      await eventually(() => lines.find(({ msg }) => msg.startsWith('request ')), {
        what: 'a line of the log',
        within: 10_000,
      });
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(lines.filter(({ level, msg }) => level >= 50 || msg.includes('away'))).toEqual([]);
  },
);
