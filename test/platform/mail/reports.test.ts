import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMail } from '../../../platform/mail/parse-mail';
import { sortMail } from '../../../platform/mail/sorting/sort-mail';
import verdicts from './corpus/reports/verdicts.json';

const FOLDER = join(__dirname, 'corpus/reports');

type Verdict = {
  readonly kind: string;
  readonly messageId?: string | null;
  readonly recipients?: readonly object[];
  readonly address?: string | null;
  readonly type?: string;
};

const us = {
  isOurs: (address: string) => /[@.]followthrough\.example$/i.test(address),
  receivedAt: '2026-11-30T09:01:02.000Z',
};

async function sorted(file: string) {
  const raw = readFileSync(join(FOLDER, `${file}.eml`));
  const mail = await parseMail(raw);
  const path = mail.headers.find(({ name }) => name === 'return-path')?.value;
  return sortMail(mail, { ...us, envelopeFrom: path?.replace(/[<>]/g, '') ?? null });
}

it('every mail of the corpus has its verdict', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.eml'));
  expect(Object.keys(verdicts).sort()).toEqual(files.map((file) => file.slice(0, -4)).sort());
});

it.each(Object.entries<Verdict>(verdicts))('%s is sorted', async (file, verdict) => {
  const { kind, messageId, recipients, address, type } = verdict;
  const said = await sorted(file);
  expect(said).toMatchObject({
    kind,
    ...(messageId !== undefined && { original: { messageId } }),
    ...(recipients !== undefined && { recipients }),
    ...(address !== undefined && { address, type }),
  });
});
