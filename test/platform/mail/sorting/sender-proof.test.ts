import fc from 'fast-check';
import type { ParsedMail } from '../../../../platform/mail/parsed-mail';
import { senderProof } from '../../../../platform/mail/sorting/sender-proof';
import { mailOf } from './written-mail';
import { runs } from '../../../support/runs';

const TRUSTED = ['mx.market.example', 'outlook.com'];
const withHeaders = (...headers: readonly (readonly [string, string])[]): ParsedMail => ({
  ...mailOf({}),
  headers: headers.map(([name, value]) => ({ name, value })),
});
const stamped = (value: string) => senderProof(withHeaders(['authentication-results', value]), TRUSTED);

const GMAIL =
  'mx.market.example; dkim=pass header.i=@contoso.example header.s=s1 header.b=abc; spf=pass (mx.market.example: domain of jane.roe@contoso.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=jane.roe@contoso.example; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=contoso.example';

describe('the sender of a mail', () => {
  test('is proven by DMARC', () => {
    expect(stamped(GMAIL)).toEqual({ spf: 'pass', dkim: 'pass', dmarc: 'pass', verdict: 'proven' });
  });

  test.each([
    'mx.market.example; dkim=pass header.d=contoso.example',
    'MX.MARKET.EXAMPLE 1; DKIM = PASS header.d=mail.contoso.example; spf=softfail',
    'mx.market.example; dkim=fail header.d=contoso.example; dkim=pass header.d=contoso.example; spf=none',
    'in.mx.market.example; dkim=pass (2048-bit key; unprotected) header.d="contoso.example"',
  ])('is proven by a signature of its domain: %s', (value) => {
    expect(stamped(value).verdict).toBe('proven');
  });

  test.each([
    'mx.market.example; dmarc=fail (p=none) header.from=contoso.example; spf=pass; dkim=pass header.d=sender.example',
    'mx.market.example; spf=fail smtp.mailfrom=contoso.example; dkim=none',
    'mx.market.example; spf=softfail smtp.mailfrom=contoso.example',
    'mx.market.example; spf=fail; dkim=fail header.d=contoso.example; dmarc=none',
  ])('is not who it says: %s', (value) => {
    expect(stamped(value).verdict).toBe('failed');
  });

  test.each([
    'mx.market.example; none',
    'mx.market.example; spf=pass smtp.mailfrom=contoso.example; dkim=none',
    'mx.market.example; dkim=pass header.d=mailer.example; spf=pass',
    'mx.market.example; dkim=pass header.d=example; spf=pass',
    'mx.market.example; dmarc=pass header.from=other.example',
    'mx.market.example; dkim=temperror; dmarc=temperror',
    'mx.market.example; spf=fail; dkim=temperror header.d=contoso.example',
    'mx.other.example; dmarc=pass header.from=contoso.example',
    'mx.other.example; dmarc=fail header.from=contoso.example',
    'evilmx.market.example.attacker.example; dmarc=pass',
    'notmx.market.example; dmarc=pass header.from=contoso.example',
    '(mx.market.example) attacker.example; dmarc=pass header.from=contoso.example',
    'attacker.example (mx.market.example; dmarc=pass); dmarc=pass',
    'mx.market.example; x="dmarc=pass; dkim=pass header.d=contoso.example"',
    '',
  ])('is not known by: %s', (value) => {
    expect(stamped(value).verdict).toBe('unknown');
  });

  test('is not known where nobody is trusted', () => {
    expect(senderProof(withHeaders(['authentication-results', GMAIL]), [])).toEqual({
      spf: null,
      dkim: null,
      dmarc: null,
      verdict: 'unknown',
    });
  });

  test('is what the topmost field says, not a forged one below it', () => {
    const proof = senderProof(
      withHeaders(
        ['authentication-results', 'mx.market.example; spf=fail; dmarc=fail header.from=contoso.example'],
        ['received', 'from attacker.example by mx.market.example; Tue, 1 Dec 2026 09:00:00 +0000'],
        ['authentication-results', GMAIL],
      ),
      TRUSTED,
    );
    expect(proof).toMatchObject({ dmarc: 'fail', verdict: 'failed' });
  });

  test('is not known by a field that came from beyond the trusted servers', () => {
    const proof = senderProof(
      withHeaders(
        ['received', 'from mail.attacker.example by mx.market.example with ESMTPS; Tue, 1 Dec 2026 09:00:00 +0000'],
        ['received', 'from home by mail.attacker.example; Tue, 1 Dec 2026 08:59:00 +0000'],
        ['authentication-results', GMAIL],
      ),
      TRUSTED,
    );
    expect(proof.verdict).toBe('unknown');
  });

  test('is told by fields one below the other, as each filter of a server writes its own', () => {
    const proof = senderProof(
      withHeaders(
        ['authentication-results', 'mx.market.example; dmarc=pass header.from=contoso.example'],
        ['authentication-results', 'mx.market.example; spf=pass smtp.mailfrom=contoso.example'],
        ['authentication-results', 'mx.market.example; dkim=pass header.d=contoso.example'],
        ['received', 'from mail.contoso.example by mx.market.example; Tue, 1 Dec 2026 09:00:00 +0000'],
      ),
      TRUSTED,
    );
    expect(proof).toEqual({ spf: 'pass', dkim: 'pass', dmarc: 'pass', verdict: 'proven' });
  });

  test('is told by Microsoft 365, which does not name the server, below a line of that server', () => {
    const field = [
      'authentication-results',
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=contoso.example; dkim=pass (signature was verified) header.d=contoso.example;dmarc=pass action=none header.from=contoso.example;compauth=pass reason=100',
    ] as const;
    const line = [
      'received',
      'from A.eurprd01.prod.outlook.com by B.eurprd01.prod.outlook.com with HTTPS; Tue, 1 Dec 2026 09:00:00 +0000',
    ] as const;
    expect(senderProof(withHeaders(line, field), TRUSTED).verdict).toBe('proven');
    expect(senderProof(withHeaders(field), TRUSTED).verdict).toBe('unknown');
  });

  test('is not proven where there are two senders', () => {
    expect(
      senderProof(
        withHeaders(
          ['authentication-results', GMAIL],
          ['from', 'jane.roe@contoso.example'],
          ['from', 'x@attacker.example'],
        ),
        TRUSTED,
      ).verdict,
    ).toBe('unknown');
  });

  test('is never proven by a server that is not trusted, whatever it writes', () => {
    const text = fc.array(
      fc.constantFrom(
        'dmarc=pass',
        ';',
        ' ',
        '(',
        ')',
        '"',
        'dkim=pass header.d=contoso.example',
        'mx.market.example',
        '=',
        '\\',
        'spf=fail',
        'x',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, (signs) => {
        expect(
          senderProof(withHeaders(['authentication-results', `attacker.example; ${signs.join('')}`]), TRUSTED).verdict,
        ).toBe('unknown');
      }),
      runs(2000),
    );
  });
});
