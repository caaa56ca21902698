import fc from 'fast-check';
import {
  isReplyAddress,
  readReplyAddress,
  replyAddressOf,
  replyBaseIn,
  replyBaseOf,
} from '../../../platform/mail/reply-address';

const BASE = replyBaseOf('Reply@Mail.Example');
const SECRET = 'a secret that only tests use, 32+ characters';
const HEX = fc.stringMatching(/^[0-9a-f]{24}$/);

test('an answer’s address names its mail, whatever its case, and fits a local part', () => {
  fc.assert(
    fc.property(HEX, (id) => {
      const address = replyAddressOf(BASE, SECRET, `m-${id}`) ?? '';
      expect(address).toBe(address.toLowerCase());
      expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
      for (const written of [address, address.toUpperCase(), `<${address}>`])
        expect(readReplyAddress(BASE, SECRET, written)).toEqual({ is: 'signed', mail: `m-${id}` });
      expect(isReplyAddress(BASE, address)).toBe(true);
    }),
  );
});

test('what we have not signed is forged: another mail, another secret, a token with anything changed', () => {
  fc.assert(
    fc.property(HEX, fc.nat(43), fc.stringMatching(/^[0-9a-z]$/), (id, place, other) => {
      const address = replyAddressOf(BASE, SECRET, `m-${id}`) ?? '';
      const at = 'reply+'.length + place;
      fc.pre(address[at] !== other);
      const changed = `${address.slice(0, at)}${other}${address.slice(at + 1)}`;
      expect(readReplyAddress(BASE, SECRET, changed)).toEqual({ is: 'forged' });
      expect(readReplyAddress(BASE, `${SECRET}!`, address)).toEqual({ is: 'forged' });
    }),
  );
});

test.each(['ada@mail.example', 'reply@mail.example', 'reply@elsewhere.example', '', '@', 'reply+x@elsewhere.example'])(
  '%p says nothing of a mail',
  (address) => {
    expect(readReplyAddress(BASE, SECRET, address)).toBeUndefined();
  },
);

test('answers are taken for our address with and without a token, and for no other', () => {
  expect(isReplyAddress(BASE, 'reply@mail.example')).toBe(true);
  expect(isReplyAddress(BASE, 'reply+whatever@MAIL.example')).toBe(true);
  expect(isReplyAddress(BASE, 'replying@mail.example')).toBe(false);
  expect(isReplyAddress(BASE, 'reply+whatever@mail.example.org')).toBe(false);
});

test('answers go to the domain that is set, or to that of the sender; nowhere of ours where no mail comes in', () => {
  const from = { MAIL_FROM: 'The Team <rewards@Programme.example>' };
  expect(replyBaseIn(from)).toBeUndefined();
  expect(replyBaseIn({ ...from, INTAKE_PORT: 2525 })).toEqual({ local: 'reply', domain: 'programme.example' });
  expect(replyBaseIn({ MAIL_FROM: 'a@b.example', MAILBOX_DIR: '/tmp' })).toEqual({
    local: 'reply',
    domain: 'b.example',
  });
  expect(replyBaseIn({ ...from, REPLY_ADDRESS: 'reply@r.example' })).toEqual({ local: 'reply', domain: 'r.example' });
});
