import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMail } from '../../../platform/mail/parse-mail';
import { sortMail } from '../../../platform/mail/sorting/sort-mail';
import type { AutomaticAnswer } from '../../../platform/mail/sorting/sorted-mail';
import answers from './corpus/answers/verdicts.json';
import replies from './corpus/replies/verdicts.json';

const us = {
  isOurs: (address: string) => address.toLowerCase().endsWith('@market.example'),
  receivedAt: '2026-12-01T09:00:00.000Z',
  envelopeFrom: null,
};

const sorted = async (folder: string, name: string) =>
  sortMail(await parseMail(readFileSync(join(__dirname, 'corpus', folder, `${name}.eml`))), us);

test.each(Object.entries(answers as Readonly<Record<string, Omit<AutomaticAnswer, 'kind'>>>))(
  'a program wrote %s',
  async (name, verdict) => expect(await sorted('answers', name)).toEqual({ kind: 'automatic-answer', ...verdict }),
);

test.each(Object.entries(replies))('a person wrote %s, and what is new in it is all that is', async (name, verdict) => {
  const reply = await sorted('replies', name);
  expect(reply).toMatchObject({ kind: 'reply', ...verdict });
  expect(reply).not.toMatchObject({ quoted: expect.stringContaining(verdict.text || 'nothing new') as string });
});
