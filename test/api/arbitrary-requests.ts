import fc from 'fast-check';
import { trial } from '../support/story';

/** A request of any kind. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | undefined;
};

/** A body that a failing run shows in short. */
export class Body {
  constructor(readonly bytes: Buffer) {}

  [fc.toStringMethod](): string {
    return JSON.stringify(this.bytes.toString('latin1').slice(0, 300));
  }
}

const NASTY = [
  ...[
    '\0',
    '\ud800',
    '\udfff',
    '\u202e',
    '\u200b',
    '\ufeff',
    '__proto__',
    'constructor',
    'toString',
    'null',
    '[]',
    '{}',
  ],
  ...[
    '-1',
    '1e999',
    '99999999999999999999',
    'NaN',
    '0x10',
    '-0',
    '1.5',
    '',
    ' ',
    '%',
    '%00',
    '%zz',
    '..',
    '../../etc',
    "'",
    '"',
  ],
  ...[
    '9999-12-31T23:59:59Z',
    '0000-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    'P999999999Y',
    'P1D',
  ],
  ...[
    'contoso.any',
    'contoso',
    'listing-optimization',
    '1',
    'TR-00000000000',
    'a'.repeat(300),
    'é'.repeat(40),
    '💥',
    '\r\nX: y',
  ],
  Buffer.from('["x",1]').toString('base64url'),
  Buffer.from('[1,"2026","contoso.any"]').toString('base64url'),
  Buffer.from('["2026-01-01T00:00:00.000Z","\0"]').toString('base64url'),
  Buffer.from('["9999999999-01-01T00:00:00Z",1e300]').toString('base64url'),
];

/** A part of a path, or a value of a query: escaped as text is, twice, not as UTF-8, or not at all. */
export const segment = fc.oneof(
  fc.constantFrom(...NASTY).map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))),
  fc.constantFrom(
    '%',
    '%00',
    '%2500',
    '%c0%80',
    '%ed%a0%80',
    '%ff',
    '%E0%A4%A',
    'contoso.any',
    'contoso',
    '1',
    '%2e%2e%2f',
  ),
  fc.string({ maxLength: 20 }).map(encodeURIComponent),
);
const field = fc.constantFrom(
  ...[
    'q',
    'limit',
    'cursor',
    'offer',
    'publisher',
    'status',
    'kind',
    'dueBefore',
    'from',
    'to',
    'actor',
    'sort',
    'stage',
  ],
  ...[
    'token',
    'target',
    'look',
    'since',
    'done',
    'what',
    'checks',
    'revision',
    'at',
    'for',
    'silent',
    'tier',
    'manager',
  ],
  ...[
    'key',
    'note',
    'text',
    'subject',
    'by',
    'id',
    'title',
    '__proto__',
    'constructor',
    'limit[]',
    'q[a]',
    'a[b][c]',
    '',
  ],
);
/** The query of an address. */
export const query = fc
  .array(fc.tuple(field, segment), { maxLength: 4 })
  .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`));

const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NASTY, null, true, 0, -1, 1e308, 2 ** 53, [], {}, [[]], { a: { b: null } }),
  fc.jsonValue({ maxDepth: 3 }),
);
const object = fc.dictionary(field, value, { maxKeys: 6 });
/** A body, well-formed or not. */
export const bytes = fc.oneof(
  fc.constant(undefined),
  fc
    .tuple(fc.constantFrom<object>(trial(), {}, { lines: [{}] }), object)
    .map(([one, other]) => Buffer.from(JSON.stringify({ ...one, ...other }))),
  value.map((any) => Buffer.from(JSON.stringify(any))),
  fc.integer({ min: 10, max: 20_000 }).map((n) => Buffer.from(`{"zz":${'['.repeat(n)}${']'.repeat(n)}}`)),
  fc.integer({ min: 10, max: 20_000 }).map((n) => Buffer.from('{"a":'.repeat(n))),
  fc
    .constantFrom('{"__proto__":{"x":1}}', '{"id":1e999}', '"\\ud800"', '{"a":1,"a":2}', '{', 'nul', '\ufeff{}')
    .map((text) => Buffer.from(text)),
  fc
    .array(fc.tuple(field, segment), { maxLength: 5 })
    .map((all) => Buffer.from(all.map((pair) => pair.join('=')).join('&'))),
  fc
    .constantFrom('id,offer,kind,soldAt,amount\n\0,"\n', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n')
    .map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some)),
);

const printable = fc.string({
  unit: fc.integer({ min: 0x20, max: 0xff }).map((n) => String.fromCharCode(n === 0x7f ? 0x7e : n)),
  maxLength: 40,
});
/** Headers, odd ones too. */
export const headers = fc.record(
  {
    'content-type': fc.oneof(
      fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/csv', 'text/tab-separated-values'),
      fc.constantFrom(
        'application/json; charset=utf-16',
        'application/json-patch+json',
        'multipart/form-data',
        'x',
        '/',
        ';',
      ),
      fc.constantFrom(
        'multipart/form-data; boundary=x',
        'application/x-www-form-urlencoded; charset=latin1',
        '__proto__',
      ),
      printable,
    ),
    'content-encoding': fc.constantFrom('gzip', 'br', 'deflate', 'identity', 'x', ''),
    'idempotency-key': printable,
    'if-match': fc.oneof(
      fc.constantFrom('*', '"1"', 'W/"1"', '1', '"1', '""', ',', '"99999999999999999999"'),
      printable,
    ),
    'if-none-match': printable,
    'accept-language': fc.oneof(fc.constantFrom('fr', '*', 'xx-;q=2', 'en;q=NaN'), printable),
    accept: fc.oneof(fc.constantFrom('text/html', '*/*', 'x'), printable),
    cookie: fc.oneof(
      fc.constantFrom('followthrough=%00', 'language=__proto__', '=;=;', 'a', '__proto__=1', 'followthrough=a.b.c'),
      printable,
    ),
    authorization: fc.oneof(fc.constantFrom('Bearer \u00ff', 'Basic x', 'Bearer a.b.c'), printable),
    range: fc.constantFrom('bytes=0-', 'bytes=9-1'),
    'x-request-id': printable,
  },
  { requiredKeys: [] },
);
