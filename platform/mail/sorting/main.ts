import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { parseMail } from '../parse-mail';
import type { ParsedMail } from '../parsed-mail';
import { sortMail } from './sort-mail';

const USAGE = `npm run mail:sort -- [--ours ADDRESS|DOMAIN]… FILE.eml … (- reads one mail from standard input)

Tells what each mail is, as a line of JSON. Addresses of ours are never reported as recipients.`;

/** Sorts the mails of files as if each had just come in, without a server or a store. */
async function main(): Promise<void> {
  const options = { ours: { type: 'string', multiple: true }, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help === true || positionals.length === 0) {
    console.log(USAGE);
    return;
  }
  const ours = (values.ours ?? []).map((each) => each.toLowerCase());
  const isOurs = (address: string) => {
    const written = address.toLowerCase();
    return ours.some((each) => written === each || written.endsWith(each.startsWith('@') ? each : `@${each}`));
  };
  for (const file of positionals) {
    const mail = await parseMail(file === '-' ? await buffer(process.stdin) : await readFile(file));
    const sorted = sortMail(mail, {
      isOurs,
      receivedAt: mail.date ?? new Date().toISOString(),
      envelopeFrom: envelopeOf(mail),
    });
    console.log(JSON.stringify({ file, messageId: mail.messageId, ...sorted, faults: mail.faults }));
  }
}

/** The sender of the envelope, as the receiving server has written it down. */
function envelopeOf({ headers }: ParsedMail): string | null {
  const path = headers.find(({ name }) => name === 'return-path')?.value;
  return path === undefined ? null : path.replace(/^\s*<|>\s*$/g, '').trim();
}

main().catch((err: unknown) => {
  console.error(err instanceof Error ? err.message : err);
  process.exitCode = 1;
});
