import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const NAME = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/i;

/** A private key in PEM that is read from a file: RSA of 1024 bits or more, which every receiver can check. */
const key = z.string().transform((path, context) => {
  const fault = (message: string): never => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch {
    return fault(`${path} cannot be read`);
  }
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = createPrivateKey(pem);
    if (type !== 'rsa') return fault(`${path} holds a key that is not RSA`);
    if ((details?.modulusLength ?? 0) < 1024) return fault(`${path} holds a key of under 1024 bits`);
    return pem;
  } catch {
    return fault(`${path} holds no private key in PEM`);
  }
});

/** The settings by which mail is signed (RFC 6376). */
export const dkimSettings = {
  /** The domain that vouches for mail; it should be that of MAIL_FROM. */
  DKIM_DOMAIN: z.string().regex(NAME, 'must be a domain').optional(),
  /** The name under which its key is in the DNS: selector._domainkey.domain. */
  DKIM_SELECTOR: z.string().regex(NAME, 'must be a name such as 2026a').optional(),
  /** The path of the private key in PEM. */
  DKIM_KEY: key.optional(),
};

type Given = Readonly<Record<string, string | undefined>>;

const ALL = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY'] as const;

/** What is wrong with them together, as sentences: all of them are given, or none. */
export function faultsOfDkimSettings(given: Given): string[] {
  const missing = ALL.filter((name) => given[name] === undefined);
  if (missing.length === 0 || missing.length === ALL.length) return [];
  return missing.map((name) => `${name}: is needed too where mail is to be signed`);
}

/** How mail is signed. */
export type Dkim = {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
  /** Which fields of the head are signed where a mail has them, with colons between; those of nodemailer where it is absent. */
  readonly headerFieldNames?: string;
};

/** What a reader sees or a program acts upon: RFC 8058 counts the two of unsubscribing only where they are signed. */
const SIGNED = [
  ...['From', 'Sender', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'To', 'Cc', 'In-Reply-To', 'References'],
  ...['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
].join(':');

/** The settings by which mail is signed, as far as they are given. */
export type DkimSettings = {
  readonly DKIM_DOMAIN?: string | undefined;
  readonly DKIM_SELECTOR?: string | undefined;
  readonly DKIM_KEY?: string | undefined;
};

/** How mail is signed by the settings; undefined where it is not. */
export const dkimOf = ({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY }: DkimSettings): Dkim | undefined =>
  DKIM_DOMAIN === undefined || DKIM_SELECTOR === undefined || DKIM_KEY === undefined
    ? undefined
    : { domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey: DKIM_KEY, headerFieldNames: SIGNED };
