import { z } from 'zod';
import { type Dkim, dkimOf, dkimSettings, faultsOfDkimSettings } from '../../dkim-settings';
import { replyBaseIn } from '../reply-address';
import { checkDkim } from './dkim';
import { checkDmarc } from './dmarc';
import type { Finding } from './finding';
import { dnsLookup, type Lookup } from './lookup';
import { checkSpf } from './spf';

/** What mail is sent with, as far as receivers look at it. */
export type Sending = {
  /** The domain of MAIL_FROM. */
  readonly sender: string;
  /** The domain of the envelope's sender. */
  readonly envelope: string;
  /** The mail server; null where none is set. */
  readonly server: string | null;
  readonly dkim: Dkim | undefined;
};

/** Whether SPF, DKIM and DMARC fit what mail is sent with. Throws where the DNS does not answer. */
export const checkSending = (lookup: Lookup, { sender, envelope, server, dkim }: Sending): Promise<Finding[]> =>
  Promise.all([
    checkSpf(lookup, envelope, server),
    checkDkim(lookup, sender, dkim),
    checkDmarc(lookup, sender, { envelope, signer: dkim?.domainName ?? null }),
  ]);

const CheckSettings = z.object({
  MAIL_FROM: z.string(),
  SMTP_URL: z.url().optional(),
  REPLY_ADDRESS: z.string().optional(),
  INTAKE_PORT: z.coerce.number().optional(),
  IMAP_URL: z.string().optional(),
  /** Servers to ask in place of the machine's own, with commas between. */
  MAIL_CHECK_DNS: z.string().optional(),
  ...dkimSettings,
});

const MARK = { good: 'ok  ', look: 'look', bad: 'BAD ' } as const;

/** Prints what is found, a line each. Answers the exit code: 0 where nothing is wrong, 1 where something is, 2 where it could not be told. */
export async function mailCheck(env: NodeJS.ProcessEnv, print: (line: string) => void): Promise<0 | 1 | 2> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const { data, error } = CheckSettings.safeParse(given);
  const faults = [
    ...(error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...faultsOfDkimSettings(given),
  ];
  for (const fault of faults) print(`BAD  ${fault}`);
  if (data === undefined || faults.length > 0) return 2;
  const sender = /@([\w.-]+)>?\s*$/.exec(data.MAIL_FROM)?.[1] ?? '';
  const server = data.SMTP_URL === undefined ? null : new URL(data.SMTP_URL).hostname;
  const envelope = replyBaseIn(data)?.domain ?? sender;
  try {
    const lookup = dnsLookup(data.MAIL_CHECK_DNS?.split(',').map((each) => each.trim()));
    const findings = await checkSending(lookup, { sender, envelope, server, dkim: dkimOf(data) });
    for (const { part, is, says } of findings) print(`${MARK[is]} ${part}: ${says}`);
    return findings.some(({ is }) => is === 'bad') ? 1 : 0;
  } catch {
    print('BAD  The DNS does not answer, so nothing can be said.');
    return 2;
  }
}

if (require.main === module)
  void mailCheck(process.env, (line) => {
    console.log(line);
  }).then((code) => {
    process.exitCode = code;
  });
