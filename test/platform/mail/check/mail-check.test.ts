import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailCheck } from '../../../../platform/mail/check/main';
import { type LocalDns, startDns, type Zone } from '../../../support/dns';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PUBLIC = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const KEY_AT = '2026a._domainkey.programme.example';

let dns: LocalDns;
let folder: string;
beforeAll(async () => {
  dns = await startDns();
  folder = mkdtempSync(join(tmpdir(), 'followthrough-dkim-'));
  writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
});
afterAll(async () => {
  await dns.stop();
  rmSync(folder, { recursive: true });
});

const RIGHT: Zone = {
  'programme.example': { txt: ['google-site-verification=x', 'v=spf1 include:_spf.relay.example -all'] },
  '_spf.relay.example': { txt: ['v=spf1 ip4:192.0.2.0/24 ~all'] },
  'smtp.relay.example': { a: ['192.0.2.25'] },
  [KEY_AT]: { txt: [`v=DKIM1; k=rsa; p=${PUBLIC}`] },
  '_dmarc.programme.example': { txt: ['v=DMARC1; p=quarantine'] },
};
const SIGNED = () => ({
  DKIM_DOMAIN: 'programme.example',
  DKIM_SELECTOR: '2026a',
  DKIM_KEY: join(folder, 'key.pem'),
});

async function check(zone: Zone, more: Record<string, string> = SIGNED()) {
  dns.zone = zone;
  const lines: string[] = [];
  const code = await mailCheck(
    {
      MAIL_FROM: 'Rewards <rewards@programme.example>',
      SMTP_URL: 'smtps://user:secret@smtp.relay.example:465',
      MAIL_CHECK_DNS: dns.server,
      ...more,
    },
    (line) => lines.push(line),
  );
  return { code, lines };
}

test('everything fits', async () => {
  expect(await check(RIGHT)).toEqual({
    code: 0,
    lines: [
      'ok   SPF: The SPF entry of programme.example lets smtp.relay.example send.',
      `ok   DKIM: The key at ${KEY_AT} fits, and vouches for programme.example.`,
      'ok   DMARC: The DMARC entry of programme.example (p=quarantine) fits, by SPF and DKIM.',
    ],
  });
});

test('nothing is set up', async () => {
  const { code, lines } = await check({}, {});
  expect(code).toBe(1);
  expect(lines).toEqual([
    'BAD  SPF: programme.example has no SPF entry, so nobody can tell which servers may send for it.',
    'look DKIM: Mail is not signed here. Set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY, unless your provider signs it.',
    'BAD  DMARC: programme.example has no DMARC entry. Gmail and others want one: put v=DMARC1; p=none at _dmarc.programme.example.',
  ]);
});

const withSpf = (...txt: string[]): Zone => ({ ...RIGHT, 'programme.example': { txt } });

test.each<[string, Zone, string, number]>([
  ['two entries', withSpf('v=spf1 -all', 'v=spf1 mx -all'), 'has 2 SPF entries', 1],
  ['everybody', withSpf('v=spf1 +all'), 'lets everybody send', 1],
  ['a word without meaning', withSpf('v=spf1 ipv4:192.0.2.1 -all'), '“ipv4”, which means nothing', 1],
  ['no address', withSpf('v=spf1 ip4:192.0.2.300 -all'), '“192.0.2.300” is no address', 1],
  ['an include of nothing', withSpf('v=spf1 include:nowhere.example -all'), 'nowhere.example, which it includes', 1],
  ['a loop', withSpf('v=spf1 include:programme.example -all'), 'more than 10 look-ups', 1],
  ['another server', withSpf('v=spf1 ip4:198.51.100.0/24 -all'), 'does not name smtp.relay.example', 0],
  ['the server by its name', withSpf('v=spf1 a:smtp.relay.example -all'), 'lets smtp.relay.example send', 0],
  ['the one redirected to', withSpf('v=spf1 redirect=_spf.relay.example'), 'lets smtp.relay.example send', 0],
])('SPF: %s', async (_, zone, says, code) => {
  const found = await check(zone);
  expect(found.lines[0]).toContain(says);
  expect(found.code).toBe(code);
});

const withKey = (...txt: string[]): Zone => ({ ...RIGHT, [KEY_AT]: { txt } });

test.each<[string, Zone, string, number]>([
  ['none', withKey(), `There is no key at ${KEY_AT}. Put there: v=DKIM1; k=rsa; p=${PUBLIC}`, 1],
  ['another', withKey('v=DKIM1; p=MIGf'), 'is another one than that of DKIM_KEY', 1],
  ['revoked', withKey('v=DKIM1; p='), 'was revoked', 1],
  ['two', withKey(`p=${PUBLIC}`, `v=DKIM1; p=${PUBLIC}`), 'There are 2 keys', 1],
  ['tried out', withKey(`v=DKIM1; t=y:s; p=${PUBLIC}`), 'only tried out', 0],
])('the key in the DNS: %s', async (_, zone, says, code) => {
  const found = await check(zone);
  expect(found.lines[1]).toContain(says);
  expect(found.code).toBe(code);
});

const withDmarc = (...txt: string[]): Zone => ({ ...RIGHT, '_dmarc.programme.example': { txt } });

test.each<[string, Zone, Record<string, string>, string, number]>([
  ['no policy', withDmarc('v=DMARC1; rua=mailto:a@b.example'), {}, 'says no policy', 1],
  ['two', withDmarc('v=DMARC1; p=none', 'v=DMARC1; p=reject'), {}, 'has 2 DMARC entries', 1],
  ['that of the domain above', RIGHT, { MAIL_FROM: 'rewards@mail.programme.example' }, '(p=quarantine) fits', 1],
  [
    'strict, and answers to a domain below',
    withDmarc('v=DMARC1; p=none; aspf=s'),
    { REPLY_ADDRESS: 'reply@in.programme.example' },
    'fits, by DKIM.',
    1,
  ],
])('DMARC: %s', async (_, zone, more, says, code) => {
  const found = await check(zone, { ...SIGNED(), ...more });
  expect(found.lines[2]).toContain(says);
  expect(found.code).toBe(code);
});

test('an envelope of a stranger that nobody has signed for is not vouched for', async () => {
  const { lines } = await check(RIGHT, { REPLY_ADDRESS: 'reply@other.example' });
  expect(lines[2]).toContain('wants the envelope (other.example) or the signature (none) to be of programme.example');
});

test('settings that are wrong, and a DNS that is away, are told from a fault in the DNS', async () => {
  expect(await check(RIGHT, { DKIM_DOMAIN: 'programme.example' })).toEqual({
    code: 2,
    lines: [
      'BAD  DKIM_SELECTOR: is needed too where mail is to be signed',
      'BAD  DKIM_KEY: is needed too where mail is to be signed',
    ],
  });
  expect(await check(RIGHT, { DKIM_KEY: '/nowhere' })).toMatchObject({ code: 2 });
  const away = await check(RIGHT, { MAIL_CHECK_DNS: '127.0.0.1:1' });
  expect(away).toEqual({ code: 2, lines: ['BAD  The DNS does not answer, so nothing can be said.'] });
});
