import { createSocket } from 'node:dgram';

/** What a name has: texts, addresses, mail hosts. */
export type Zone = Readonly<
  Record<string, { readonly txt?: readonly string[]; readonly a?: readonly string[]; readonly mx?: readonly string[] }>
>;

export type LocalDns = { readonly server: string; zone: Zone; stop(): Promise<void> };

const [A, MX, TXT, AAAA] = [1, 15, 16, 28];

/** A real DNS server on loopback that knows a few names (RFC 1035), as far as a resolver of Node.js asks it. */
export async function startDns(zone: Zone = {}): Promise<LocalDns> {
  const socket = createSocket('udp4');
  const dns = { zone };
  socket.on('message', (query, from) => socket.send(answerTo(query, dns.zone), from.port, from.address));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  return Object.assign(dns, {
    server: `127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => socket.close(() => resolve())),
  });
}

function answerTo(query: Buffer, zone: Zone): Buffer {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  const end = at + 5;
  const type = query.readUInt16BE(at + 1);
  const known = zone[labels.join('.').toLowerCase()];
  const answers = known === undefined ? [] : dataOf(type, known);
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  // An answer, with recursion; a name that is not there is told from one without such an entry.
  head.writeUInt16BE(0x8180 | (known === undefined ? 3 : 0), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(answers.length, 6);
  return Buffer.concat([head, query.subarray(12, end), ...answers.map((data) => recordOf(type, data))]);
}

function dataOf(type: number, { txt = [], a = [], mx = [] }: Zone[string]): Buffer[] {
  switch (type) {
    case TXT:
      return txt.map((text) => Buffer.concat((text.match(/.{1,255}/gs) ?? []).map((part) => counted(part))));
    case A:
      return a.map((address) => Buffer.from(address.split('.').map(Number)));
    case MX:
      return mx.map((host) => Buffer.concat([Buffer.from([0, 10]), ...host.split('.').map(counted), Buffer.from([0])]));
    case AAAA:
    default:
      return [];
  }
}

const counted = (text: string): Buffer => Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')]);

/** A record about the name of the question, which is at byte 12. */
function recordOf(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}
