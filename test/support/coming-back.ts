import { createTransport } from 'nodemailer';
import type { ReceivedMail } from '../../platform/embedded/mailbox';
import type { Story } from './story';
import { eventually } from './patience';
import type { TestWorld } from './world';

let mails = 0;

/** A mail that somebody sends us: what its envelope says, and all of it. */
export type Sent = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

/** The newest letter of an offer, as the mail server got it. */
export const letterOf = ({ world, id }: Story, letter: string): Promise<ReceivedMail> => letterIn(world, id, letter);

/** The same of an offer that has no story. */
export async function letterIn(world: TestWorld, id: string, letter: string): Promise<ReceivedMail> {
  const ids = () =>
    world.store.database
      .selectFrom('mail')
      .select('message_id')
      .where('offer_id', '=', id)
      .where('letter', '=', letter)
      .orderBy('at', 'desc')
      .executeTakeFirst();
  const look = async () => {
    const row = await ids();
    const box = await world.mailbox.list({ limit: 200 });
    return row && box.items.find(({ messageId }) => messageId === row.message_id);
  };
  return eventually(look, { what: letter });
}

/** Where answers to a letter go. */
export const answersGoTo = (letter: ReceivedMail): string => letter.headers['reply-to'] ?? '';

/** A mail as a person writes it; `headers` are further ones, and stand in place of these. */
export function written({
  from = 'Ada Martin <ada@contoso.example>',
  to,
  text = 'It is me.',
  headers = {},
}: {
  readonly from?: string;
  readonly to: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}): Sent {
  const all = {
    ...{ From: from, To: to, Subject: 'Re: Your offer', 'Message-ID': `<${++mails}.${process.pid}@contoso.example>` },
    ...{ Date: new Date().toUTCString(), 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return { from: /<([^>]+)>/.exec(from)?.[1] ?? from, to: [to], raw: [...head, '', text, ''].join('\r\n') };
}

type Reported = {
  readonly to: string;
  readonly original: Readonly<Record<string, string>>;
  readonly recipient: string;
  readonly action?: string;
  readonly status?: string;
};

/** A delivery report as Postfix writes it (RFC 3464), with the head of the mail that it is about. */
export function reported({ to, original, recipient, action = 'failed', status = '5.1.1' }: Reported): Sent {
  const said = action === 'failed' ? 'User unknown' : 'Still trying';
  const lines = [
    'From: MAILER-DAEMON@mx.contoso.example (Mail Delivery System)',
    ...[`To: ${to}`, 'Subject: Undelivered Mail Returned to Sender', 'Auto-Submitted: auto-replied'],
    ...[`Message-ID: <${++mails}.${process.pid}@mx.contoso.example>`, `Date: ${new Date().toUTCString()}`],
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    ...['', '--b', 'Content-Type: text/plain', '', `I could not deliver your message to <${recipient}>: ${said}`],
    ...['', '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.contoso.example', ''],
    ...[`Final-Recipient: rfc822; ${recipient}`, `Action: ${action}`, `Status: ${status}`],
    `Diagnostic-Code: smtp; ${status.startsWith('5') ? '550' : '451'} ${status} <${recipient}>: ${said}`,
    ...['', '--b', 'Content-Type: text/rfc822-headers', ''],
    ...Object.entries(original).map(([name, value]) => `${name}: ${value}`),
    ...['', '--b--', ''],
  ];
  return { from: '', to: [to], raw: lines.join('\r\n') };
}

/** A feedback report (RFC 5965) as a mailbox provider sends it, with the head of the mail that it is about. */
export function complained({
  to,
  original,
  recipient,
  type,
}: Omit<Reported, 'action' | 'status'> & { type: string }): Sent {
  const lines = [
    ...['From: feedback@provider.example', `To: ${to}`, 'Subject: FW: Your offer', 'MIME-Version: 1.0'],
    ...[`Message-ID: <${++mails}.${process.pid}@provider.example>`, `Date: ${new Date().toUTCString()}`],
    'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
    ...['', '--b', 'Content-Type: text/plain', '', 'This is an email abuse report.'],
    ...['', '--b', 'Content-Type: message/feedback-report', '', `Feedback-Type: ${type}`],
    ...['User-Agent: Provider/1.0', 'Version: 1', `Original-Rcpt-To: <${recipient}>`],
    ...['', '--b', 'Content-Type: text/rfc822-headers', ''],
    ...Object.entries(original).map(([name, value]) => `${name}: ${value}`),
    ...['', '--b--', ''],
  ];
  return { from: '', to: [to], raw: lines.join('\r\n') };
}

/** An out-of-office answer as Exchange writes it. */
export const outOfOffice = (
  to: string,
  text: string,
  { from = 'Ada Martin <ada@contoso.example>', ...headers }: Readonly<Record<string, string>> = {},
): Sent => ({
  ...written({
    ...{ from, to, text },
    headers: {
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      Subject: 'Automatic reply: Your offer',
      ...headers,
    },
  }),
  from: '',
});

/** Sends mails to us over SMTP; answers what became of each, in the same order. */
export async function comeBack({ settings, store }: TestWorld, ...mails: readonly Sent[]) {
  const transport = createTransport(settings.SMTP_URL);
  for (const { from, to, raw } of mails) await transport.sendMail({ envelope: { from, to: [...to] }, raw });
  transport.close();
  const ids = mails.map(({ raw }) => /^message-id: (.*)$/im.exec(raw)?.[1] ?? '');
  const rows = await eventually(
    () =>
      store.database
        .selectFrom('received_mail')
        .select(['id', 'message_id', 'state', 'offer_id as offer', 'kind', 'reason', 'text', 'attempts'])
        .where('message_id', 'in', ids)
        .where('state', '!=', 'waiting')
        .execute(),
    (settled) => ids.every((id) => settled.some(({ message_id }) => message_id === id)),
    { what: 'that all mail is settled' },
  );
  return ids.map((id) => rows.filter(({ message_id }) => message_id === id));
}

/** What became of one mail that is sent to us. */
export async function comesBack(world: TestWorld, mail: Sent) {
  const [[row] = []] = await comeBack(world, mail);
  if (row === undefined) throw new Error('it has not come');
  return row;
}
