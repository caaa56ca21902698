import { createHmac, timingSafeEqual } from 'node:crypto';

/** What stands before the token, and the domain: `reply` and `mail.example` for reply+…@mail.example. */
export type ReplyBase = { readonly local: string; readonly domain: string };

/** What the address says that somebody has answered to: a mail of ours, or what we have never signed. */
export type ReadAddress = { readonly is: 'signed'; readonly mail: string } | { readonly is: 'forged' };

/** Digits in hex of a mail's id, and characters of the signature: with `reply+` they stay within the 64 of a local part. */
const [ID, SIGNATURE] = [24, 20];
const TOKEN = new RegExp(`^([0-9a-f]{${ID}})([a-z2-7]{${SIGNATURE}})$`);
const MAIL_ID = new RegExp(`^m-([0-9a-f]{${ID}})$`);

/** RFC 4648, in lower case: mail systems may change the case of an address. */
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** What of the settings says where answers go. */
type ReplySettings = {
  readonly MAIL_FROM: string;
  readonly REPLY_ADDRESS?: string | undefined;
  readonly INTAKE_PORT?: number | undefined;
  readonly IMAP_URL?: string | undefined;
  readonly MAILBOX_DIR?: string | undefined;
};

/** Where answers go; undefined where no mail comes in, and they go to whom letters are from. */
export function replyBaseIn(settings: ReplySettings): ReplyBase | undefined {
  const { MAIL_FROM, REPLY_ADDRESS, INTAKE_PORT, IMAP_URL, MAILBOX_DIR } = settings;
  if ([REPLY_ADDRESS, INTAKE_PORT, IMAP_URL, MAILBOX_DIR].every((value) => value === undefined)) return undefined;
  const from = /@([^\s<>@]+)>?\s*$/.exec(MAIL_FROM)?.[1] ?? 'localhost';
  return replyBaseOf(REPLY_ADDRESS ?? `reply@${from}`);
}

/** The parts of an address without its token. */
export function replyBaseOf(address: string): ReplyBase {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, at).toLowerCase(), domain: address.slice(at + 1).toLowerCase() };
}

/** The address that answers to a mail go to: it names that mail, and nobody else can make it. Undefined for what is no letter. */
export function replyAddressOf({ local, domain }: ReplyBase, secret: string, mail: string): string | undefined {
  const id = MAIL_ID.exec(mail)?.[1];
  return id && `${local}+${id}${signatureOf(secret, id)}@${domain}`;
}

/** Whether an address is one that answers go to, signed or not: what the way in accepts. */
export function isReplyAddress({ local, domain }: ReplyBase, address: string): boolean {
  const parts = partsOf(address);
  return parts.domain === domain && (parts.local === local || parts.local.startsWith(`${local}+`));
}

/** What a reply address says; undefined for any other address, and for ours without a token. */
export function readReplyAddress(base: ReplyBase, secret: string, address: string): ReadAddress | undefined {
  const { local, domain } = partsOf(address);
  if (domain !== base.domain || !local.startsWith(`${base.local}+`)) return undefined;
  const [, id, signature] = TOKEN.exec(local.slice(base.local.length + 1)) ?? [];
  if (id === undefined || signature === undefined) return { is: 'forged' };
  const isOurs = timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(secret, id)));
  return isOurs ? { is: 'signed', mail: `m-${id}` } : { is: 'forged' };
}

const partsOf = (address: string): ReplyBase => replyBaseOf(address.trim().replace(/^<|>$/g, ''));

function signatureOf(secret: string, id: string): string {
  const bytes = createHmac('sha256', secret).update(`reply-address:${id}`).digest();
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  return Array.from({ length: SIGNATURE }, (_, i) => BASE32[Number((bits >> BigInt(i * 5)) & 31n)] ?? '').join('');
}
