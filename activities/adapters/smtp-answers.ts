import type { TroubleCause } from '../ports';

/** What a failure to send means: the address is refused for good, not taken for now, or the trouble is our own. */
export type Judged =
  { readonly is: 'refused' } | { readonly is: 'later' } | { readonly is: 'trouble'; readonly cause: TroubleCause };

const REFUSED: Judged = { is: 'refused' };
const LATER: Judged = { is: 'later' };
const trouble = (cause: TroubleCause): Judged => ({ is: 'trouble', cause });

/** An answer of the server: its reply code (RFC 5321), and the subject and detail of its enhanced one (RFC 3463) if there is one. */
type Answer = { readonly code: number; readonly subject: number | null; readonly detail: number };

/**
 * Whose doing a failure is. Only what answers RCPT TO, or DATA about the mailbox, is the reader's: an address that does
 * not exist (x.1), or a mailbox (x.2). The greeting, the sign-in, the sender, policy, size, the server itself and what
 * lies between are ours, whatever the code.
 */
export function judge(failure: unknown): Judged {
  const command = textOf(failure, 'command');
  const isForReader = command === 'RCPT TO' || command === 'DATA';
  const answer = answerOf(failure);
  if (answer === undefined || !isForReader) return trouble(causeOf(failure, command, answer));
  if (answer.code === 421) return trouble('connection');
  if (answer.code < 500) return forNow(answer, command);
  return answer.subject === null || answer.subject === 0
    ? byReplyCode(answer.code, command)
    : bySubject(answer.subject, answer.detail, command);
}

/** 4xx: a full or busy mailbox, greylisting. What the server says of itself is ours. */
function forNow({ subject }: Answer, command: string): Judged {
  if (subject === 3) return trouble('server');
  return command === 'DATA' && subject === null ? trouble('server') : LATER;
}

/** The subjects of RFC 3463: 1 address, 2 mailbox, 3 mail system, 4 network and routing, 5 protocol, 6 content, 7 policy. */
function bySubject(subject: number, detail: number, command: string): Judged {
  switch (subject) {
    case 1:
      // 5.1.7 and 5.1.8 are about the sender's address.
      return detail === 7 || detail === 8 ? trouble('sender') : REFUSED;
    case 2:
      // A full mailbox has an owner all the same; one that takes no such length says nothing about the address.
      if (detail === 2) return LATER;
      return detail === 3 ? trouble('size') : REFUSED;
    case 3:
      return trouble(detail === 4 ? 'size' : 'server');
    case 4:
      // No such host, or nobody there: some services say so of an address that they do not know.
      return command === 'RCPT TO' && (detail === 1 || detail === 4) ? REFUSED : trouble('server');
    case 6:
      return trouble('policy');
    case 7:
      return trouble(detail === 8 || detail === 9 ? 'sign-in' : 'policy');
    default:
      return trouble('server');
  }
}

/** Replies that say no more than their number. After DATA they are about the message (RFC 5321, 4.2.2 and 4.3.2). */
function byReplyCode(code: number, command: string): Judged {
  if (code === 530 || code === 535 || code === 538) return trouble('sign-in');
  if (command === 'DATA') return trouble(code === 552 ? 'size' : code === 550 || code === 554 ? 'policy' : 'server');
  if (code === 550 || code === 551 || code === 553 || code === 556) return REFUSED;
  if (code === 552) return LATER;
  return trouble(code === 554 ? 'policy' : 'server');
}

const SIGN_IN = ['EAUTH', 'ENOAUTH', 'EOAUTH2'];

/** What the trouble is, by how far the mail came. */
function causeOf(failure: unknown, command: string, answer: Answer | undefined): TroubleCause {
  const code = textOf(failure, 'code');
  if (SIGN_IN.includes(code) || answer?.code === 530 || answer?.code === 535) return 'sign-in';
  if (code === 'EDNS') return 'name';
  if (code === 'ETLS' || isOfCertificate(textOf(failure, 'originalCode'))) return 'tls';
  if (command === 'MAIL FROM') return isAboutSize(code, answer) ? 'size' : isFinal(answer) ? 'sender' : 'server';
  if (code === 'EENVELOPE') return 'sender';
  return code === 'ECONNECTION' || code === 'ESOCKET' || code === 'ETIMEDOUT' || answer !== undefined
    ? 'connection'
    : 'server';
}

const isFinal = (answer: Answer | undefined): boolean => answer !== undefined && answer.code >= 500;

/** A server may say before it sees a mail that it is too long, and nodemailer knows the limit that it announced. */
const isAboutSize = (code: string, answer: Answer | undefined): boolean =>
  code === 'EMESSAGE' || answer?.code === 552 || (answer?.subject === 3 && answer.detail === 4);

/** The codes of OpenSSL's verdicts on certificates, as Node.js names them. */
const isOfCertificate = (code: string): boolean => /CERT|SELF_SIGNED|ALTNAME|VERIFY|^EPROTO$|^ERR_(SSL|TLS)/.test(code);

function answerOf(failure: unknown): Answer | undefined {
  const code = fieldOf(failure, 'responseCode');
  if (typeof code !== 'number' || code < 400) return undefined;
  const [, subject, detail] = /^\d{3}[ -][245]\.(\d{1,3})\.(\d{1,3})\b/.exec(textOf(failure, 'response')) ?? [];
  return { code, subject: subject === undefined ? null : Number(subject), detail: Number(detail ?? 0) };
}

function textOf(failure: unknown, name: string): string {
  const value = fieldOf(failure, name);
  return typeof value === 'string' ? value : '';
}

/** A field of whatever was thrown. */
export const fieldOf = (thrown: unknown, name: string): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;

/** What the server said, for people: one line, not long. */
export function replyOf(failure: unknown): string {
  const said = textOf(failure, 'response') || (failure instanceof Error ? failure.message : 'the mail server failed');
  return said.replace(/\s+/g, ' ').trim().slice(0, 300);
}
