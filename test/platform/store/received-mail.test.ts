import fc from 'fast-check';
import { contentOf } from '../../../platform/mail/content-digest';
import { type Arrived, storeReceived } from '../../../platform/store/received-mail';
import { startTestStore, type TestStore } from '../../support/database';

let store: TestStore;
beforeAll(async () => {
  store = await startTestStore();
});
afterAll(() => store.stop());

const MAIL = [
  'Message-ID: <1@ada.example>',
  'From: Ada <ada@contoso.example>',
  'Subject: Re: Hello',
  '',
  'It is me.',
  '',
];

const arrives = (lines: readonly string[], more: Partial<Arrived> = {}) =>
  storeReceived(store.database, {
    ...{ via: 'smtp', envelopeFrom: 'ada@contoso.example', envelopeTo: ['reply+1@mail.example'] },
    ...{ receivedAt: '2026-03-01T10:00:00.000Z', raw: Buffer.from(lines.join('\r\n')), ...more },
  });

const kept = (id: string) =>
  store.database.selectFrom('received_mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

test('a mail is kept as it came, byte for byte, and waits', async () => {
  const raw = Buffer.concat([Buffer.from(MAIL.join('\r\n')), Buffer.from([0, 255, 13, 10, 200])]);
  const { id, isNew } = await arrives([], { raw });
  expect(isNew).toBe(true);
  expect(await kept(id)).toMatchObject({ raw, state: 'waiting', attempts: 0, size: raw.length, same_id_as: null });
});

test('the same mail by another way counts once, whatever its carriers have added, and whom it went to is known', async () => {
  const first = await arrives(MAIL);
  const carried = [
    'Received: from x by y',
    'Delivered-To: team@mail.example',
    ...MAIL.slice(0, 2),
    'Subject: Re:',
    '  Hello',
  ];
  const again = await arrives([...carried, ...MAIL.slice(3), '', ''], {
    via: 'imap',
    envelopeFrom: null,
    envelopeTo: ['reply+2@mail.example'],
    raw: Buffer.from([...carried, ...MAIL.slice(3), '', ''].join('\n')),
  });
  expect(again).toEqual({ id: first.id, isNew: false });
  const row = await kept(first.id);
  expect(row.via).toBe('smtp');
  expect([...row.envelope_to].sort()).toEqual(['reply+1@mail.example', 'reply+2@mail.example']);
});

test('two mails with one Message-ID are both kept, and the second says so', async () => {
  const first = await arrives(['Message-ID: <twice@x.example>', '', 'One.']);
  const second = await arrives(['Message-ID: <twice@x.example>', '', 'Two.']);
  expect([second.isNew, second.id === first.id]).toEqual([true, false]);
  expect(await kept(second.id)).toMatchObject({ same_id_as: first.id });
});

test('what no column takes is kept all the same', async () => {
  const { id } = await arrives([`Message-ID: <\0${'€'.repeat(5_000)}>`, '', '\0'], {
    envelopeFrom: 'a\0b@x.example',
    envelopeTo: ['\ud800@x.example'],
  });
  expect(await kept(id)).toMatchObject({ state: 'waiting' });
});

test('of many at one time each is kept once', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => arrives(['Message-ID: <many@x.example>', '', 'Hi.'])));
  expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
});

test('any bytes have a digest, which no way of ending lines changes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 }), { maxLength: 20 }), (lines) => {
      const clean = lines.map((line) => line.replace(/[\r\n]/g, ' '));
      const [unix, network] = ['\n', '\r\n'].map((end) => contentOf(Buffer.from(clean.join(end))).digest);
      expect(unix).toBe(network);
    }),
  );
});

test('a head without an end is not looked through, nor one line of it', () => {
  const long = Buffer.alloc(20 * 1024 * 1024, 'x');
  expect(contentOf(long).messageId).toBeNull();
  expect(
    contentOf(Buffer.concat([Buffer.from('Message-ID: <a@b>\r\n'), Buffer.alloc(5e6, 'a: b\r\n')])).messageId,
  ).toBe('<a@b>');
});
