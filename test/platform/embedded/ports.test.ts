import { once } from 'node:events';
import { createServer } from 'node:net';
import { freePort } from '../../../platform/embedded/ports';

describe('a free port', () => {
  it('is given to one only, although nobody listens on it yet', async () => {
    const given = new Set<number>();
    for (let times = 0; times < 1_500; times++) given.add(await freePort());
    expect(given.size).toBe(1_500);
  });

  it('can be listened on at once', async () => {
    const port = await freePort();
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    await new Promise((resolve) => server.close(resolve));
  });
});
