import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { listen, stopServing } from '../../../api/http/listening';

it('listens on a free port and says where', async () => {
  const server = createServer((_req, res) => res.end('here'));
  const url = await listen(server, '127.0.0.1', 0);
  expect(await (await fetch(url)).text()).toBe('here');
  await stopServing(server);
});

it('says in a sentence that a port is in use', async () => {
  const first = createServer().listen(0, '127.0.0.1');
  await once(first, 'listening');
  const { port } = first.address() as AddressInfo;
  await expect(listen(createServer(), '127.0.0.1', port)).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is in use. Set PORT to another one, or to 0 for any that is free.`,
  );
  await stopServing(first);
});

it('says in a sentence that the machine has no such address', async () => {
  await expect(listen(createServer(), '192.0.2.1', 0)).rejects.toThrow('This machine has no address 192.0.2.1.');
});

it('lets an open request finish before it stops, and takes no new one', async () => {
  const server = createServer((_req, res) => void pause(300).then(() => res.end('finished')));
  const url = await listen(server, '127.0.0.1', 0);
  const open = fetch(url).then((answer) => answer.text());
  await once(server, 'request');
  const stopped = stopServing(server);
  await expect(fetch(url)).rejects.toThrow();
  expect(await open).toBe('finished');
  await stopped;
});
