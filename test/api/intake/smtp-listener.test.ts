import { createTransport } from 'nodemailer';
import type { Arrived } from '../../../api/intake/arrived';
import { type Listener, listenForMail, type ListenerOptions } from '../../../api/intake/smtp-listener';
import { createLogger } from '../../../platform/logger';
import { eventually } from '../../support/patience';
import { SmtpTalk } from './smtp-talk';

const logger = createLogger('test', 'silent');
const OURS = 'reply+0123@x.example';
const UNSIGNED = 'reply@x.example';
const STANDING = new Map<string, 'signed' | 'unsigned'>([
  [OURS, 'signed'],
  [UNSIGNED, 'unsigned'],
]);
const SIZE = 25 * 1024 * 1024;

/** A listener of its own for each test, and what it has kept. */
class Listening {
  readonly kept: Arrived[] = [];
  private readonly open: Listener[] = [];
  keep = (mail: Arrived): Promise<void> => {
    this.kept.push(mail);
    return Promise.resolve();
  };

  async start(more: Partial<ListenerOptions> = {}): Promise<Listener> {
    const listener = await listenForMail(
      { host: '127.0.0.1', port: 0, isLmtp: false, mailsAMinute: 1_000, ...more },
      { isOurs: (address) => STANDING.get(address.toLowerCase()), keep: (mail) => this.keep(mail), logger },
    );
    this.open.push(listener);
    return listener;
  }

  async stop(): Promise<void> {
    await Promise.all(this.open.splice(0).map((each) => each.stop()));
  }
}

let intake: Listening;
beforeEach(() => (intake = new Listening()));
afterEach(() => intake.stop());

const MAIL = 'From: Ada <ada@contoso.example>\r\nSubject: Re: Welcome\r\n\r\nThank you.\r\n';

describe('a mail to a reply address', () => {
  it('is kept as it came, with its envelope, and then acknowledged', async () => {
    const { port } = await intake.start();
    const talk = await SmtpTalk.to(port);
    await talk.says('EHLO relay.example', 250);
    await talk.says('MAIL FROM:<ada@contoso.example>', 250);
    await talk.says(`RCPT TO:<${OURS.toUpperCase()}>`, 250);
    await talk.says('DATA', 354);
    await talk.says(`${MAIL}.`, 250);
    await talk.says('QUIT', 221);
    const [mail] = intake.kept;
    expect(Buffer.from(mail?.raw ?? []).toString()).toBe(MAIL);
    expect(mail).toMatchObject({
      via: 'smtp',
      envelopeFrom: 'ada@contoso.example',
      envelopeTo: [OURS.toUpperCase()],
    });
  });

  it('has an empty sender where it is a report', async () => {
    const { port } = await intake.start();
    const talk = await SmtpTalk.to(port);
    await talk.brings(MAIL, { from: '', to: OURS });
    expect(intake.kept.map(({ envelopeFrom }) => envelopeFrom)).toEqual(['']);
    talk.hangUp();
  });

  it('is not acknowledged where it could not be kept, and comes again', async () => {
    const { port } = await intake.start();
    const keep = intake.keep;
    intake.keep = () => Promise.reject(new Error('the store is away'));
    const talk = await SmtpTalk.to(port);
    expect(await talk.tries(MAIL, { to: OURS })).toMatch(/^451 4\.3\.0 /);
    intake.keep = keep;
    expect(await talk.tries(MAIL, { to: OURS })).toMatch(/^250 /);
    expect(intake.kept).toHaveLength(1);
    talk.hangUp();
  });

  it('is taken by LMTP with an answer for each recipient', async () => {
    const { port } = await intake.start({ isLmtp: true });
    const talk = await SmtpTalk.to(port);
    await talk.says('LHLO relay.example', 250);
    await talk.says('MAIL FROM:<ada@contoso.example>', 250);
    await talk.says('RCPT TO:<nobody@x.example>', 550);
    await talk.says(`RCPT TO:<${OURS}>`, 250);
    await talk.says('DATA', 354);
    await talk.says(`${MAIL}.`, 250);
    expect(intake.kept.map(({ via }) => via)).toEqual(['lmtp']);
    talk.hangUp();
  });
});

describe('is refused', () => {
  it('to any other address, before its body, and who guesses is sent away', async () => {
    const { port } = await intake.start();
    const talk = await SmtpTalk.to(port);
    await talk.says('EHLO relay.example', 250);
    await talk.says('MAIL FROM:<ada@contoso.example>', 250);
    for (let i = 0; i < 20; i++) expect(await talk.line(`RCPT TO:<x${i}@x.example>`)).toMatch(/^550 5\.1\.1 /);
    expect(await talk.line('RCPT TO:<x@x.example>')).toMatch(/^421 /);
    await talk.ended();
    expect(intake.kept).toEqual([]);
  });

  it('beyond 25 MiB: by its announced size at once, else at its end, and the connection goes on', async () => {
    const { port } = await intake.start();
    const talk = await SmtpTalk.to(port);
    expect(await talk.line('EHLO relay.example')).toContain(`SIZE ${SIZE}`);
    expect(await talk.line(`MAIL FROM:<a@x.example> SIZE=${SIZE + 1}`)).toMatch(/^552 /);
    const large = `${MAIL}${`${'x'.repeat(998)}\r\n`.repeat(SIZE / 1000 + 10)}`;
    expect(await talk.tries(large, { to: OURS })).toMatch(/^552 5\.3\.4 /);
    expect(await talk.tries(MAIL, { to: OURS })).toMatch(/^250 /);
    expect(intake.kept).toHaveLength(1);
    talk.hangUp();
  });

  it('for a while where one address brings more than it may', async () => {
    const { port } = await intake.start({ mailsAMinute: 2 });
    const talk = await SmtpTalk.to(port);
    for (let i = 0; i < 2; i++) expect(await talk.tries(MAIL, { to: OURS })).toMatch(/^250 /);
    expect(await talk.line('MAIL FROM:<a@x.example>')).toMatch(/^451 /);
    talk.hangUp();
  });

  it('for a while where too much comes to addresses that were never signed; what is signed still comes', async () => {
    const { port } = await intake.start();
    for (let sixty = 0; sixty < 60; sixty += 20) {
      const talk = await SmtpTalk.to(port);
      for (let i = 0; i < 20; i++) expect(await talk.tries(MAIL, { to: UNSIGNED })).toMatch(/^250 /);
      talk.hangUp();
    }
    const talk = await SmtpTalk.to(port);
    expect(await talk.tries(MAIL, { to: UNSIGNED })).toMatch(/^451 /);
    await talk.says('RSET', 250);
    expect(await talk.tries(MAIL, { to: OURS })).toMatch(/^250 /);
    talk.hangUp();
  });

  it('where one address has too many connections open, until one ends', async () => {
    const { port } = await intake.start();
    const open = await Promise.all(Array.from({ length: 50 }, () => SmtpTalk.to(port)));
    await expect(SmtpTalk.to(port)).rejects.toThrow('421');
    open.pop()?.hangUp();
    await eventually(() =>
      SmtpTalk.to(port).then(
        (talk) => open.push(talk),
        () => false,
      ),
    );
    open.forEach((talk) => talk.hangUp());
  });
});

it('offers TLS where it has a certificate, and none where it has not', async () => {
  const bare = await SmtpTalk.to((await intake.start()).port);
  expect(await bare.line('EHLO relay.example')).not.toContain('STARTTLS');
  expect(await bare.line('EHLO relay.example')).not.toContain('AUTH');
  bare.hangUp();
  await expect(intake.start({ tls: { certificate: '/nowhere.pem', key: '/nowhere.pem' } })).rejects.toThrow(
    'INTAKE_TLS_CERT: its file cannot be read (ENOENT).',
  );
});

describe('nothing is left behind', () => {
  it('by clients that break off in the middle, and nothing of theirs is kept', async () => {
    const { port } = await intake.start();
    const breakOff = async (): Promise<void> => {
      const talk = await SmtpTalk.to(port);
      await talk.says('EHLO relay.example', 250);
      await talk.says('MAIL FROM:<a@x.example>', 250);
      await talk.says(`RCPT TO:<${OURS}>`, 250);
      await talk.says('DATA', 354);
      talk.write(`${MAIL}${'y'.repeat(100_000)}`);
      talk.hangUp();
    };
    for (let i = 0; i < 6; i++) await Promise.all(Array.from({ length: 20 }, breakOff));
    const talk = await eventually(() => SmtpTalk.to(port).catch(() => undefined));
    expect(await talk.tries(MAIL, { to: OURS })).toMatch(/^250 /);
    expect(intake.kept).toHaveLength(1);
    talk.hangUp();
  });

  it('by who pipelines everything at once', async () => {
    const { port } = await intake.start();
    const talk = await SmtpTalk.to(port);
    await talk.says('EHLO relay.example', 250);
    const one = `MAIL FROM:<a@x.example>\r\nRCPT TO:<${OURS}>\r\nDATA\r\n`;
    talk.write(one);
    await talk.answers(3);
    talk.write(`${MAIL}.\r\n${one}`);
    await talk.answers(4);
    talk.write(`${MAIL}.\r\nQUIT\r\n`);
    expect((await talk.answers(2)).map((line) => line.slice(0, 3))).toEqual(['250', '221']);
    expect(intake.kept).toHaveLength(2);
  });

  it('by lines without end, which end the connection', async () => {
    const { port } = await intake.start();
    const talk = await SmtpTalk.to(port);
    talk.write('X'.repeat(40_000));
    await talk.ended();
  });

  it('by an end in the middle of a mail that is being kept: it is kept first', async () => {
    const listener = await intake.start();
    let finish = (): void => undefined;
    intake.keep = (mail) =>
      new Promise((resolve) => {
        finish = () => {
          intake.kept.push(mail);
          resolve();
        };
      });
    const talk = await SmtpTalk.to(listener.port);
    const answer = talk.tries(MAIL, { to: OURS });
    const begun = finish;
    await eventually(() => finish !== begun);
    const stopped = listener.stop();
    finish();
    expect(await answer).toMatch(/^250 /);
    talk.hangUp();
    await stopped;
    expect(intake.kept).toHaveLength(1);
  });
});

it('takes what nodemailer sends, to the byte that its reader sees', async () => {
  const { port } = await intake.start();
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  await transport.sendMail({ from: 'ada@x.example', to: OURS, subject: 'Ça va?', text: '.\n..\n.x\nÀ bientôt' });
  transport.close();
  expect(Buffer.from(intake.kept[0]?.raw ?? []).toString()).toContain('\r\n\r\n.\r\n..\r\n.x\r\n');
});
