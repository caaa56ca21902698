import type { ConsoleWords } from '../../locales';
import { z } from 'zod';
import { ANSWERS, type OwnerAnswer, type OwnerFaults, type OwnerFields } from './page';
import type { Addressee } from './letter';
import { email, line } from '../../api/schemas/text';

/** The form as a browser sends it; fields that are missing are empty. */
const Form = z.object({
  token: z.string().max(4_096).catch(''),
  answer: z.enum(ANSWERS).optional().catch(undefined),
  ownName: z.string().max(1_000).catch(''),
  name: z.string().max(1_000).catch(''),
  email: z.string().max(1_000).catch(''),
});

export type OwnerForm = OwnerFields & { readonly token: string };

/** Whatever was sent, as the fields of the form. */
export const readForm = (body: unknown): OwnerForm => {
  const form = Form.parse(typeof body === 'object' && body !== null ? body : {});
  return { ...form, answer: form.answer };
};

const name = line(200);

/** What an answer says of the owner, as the offer takes it. */
export type Statement =
  | { readonly status: 'known'; readonly name: string; readonly email: string; readonly me?: true }
  | { readonly status: 'left' };

/** Reads the answer, or says what is wrong with it at each field. */
export function readAnswer(
  form: OwnerForm,
  person: Addressee | undefined,
  words: ConsoleWords['ownerPage'],
): { readonly statement: Statement } | { readonly faults: OwnerFaults } {
  const answer: OwnerAnswer | undefined = form.answer;
  if (answer === 'nobody') return { statement: { status: 'left' } };
  if (answer === 'me' && person !== undefined) {
    const own = name.safeParse(form.ownName);
    if (!own.success) return { faults: { ownName: words.nameFault } };
    return { statement: { status: 'known', name: own.data, email: person.email, me: true } };
  }
  if (answer !== 'somebody-else') return { faults: { answer: words.chooseOne } };
  const theirs = { name: name.safeParse(form.name), email: email.safeParse(form.email.trim()) };
  if (theirs.name.success && theirs.email.success)
    return { statement: { status: 'known', name: theirs.name.data, email: theirs.email.data } };
  return {
    faults: {
      ...(!theirs.name.success && { name: words.nameFault }),
      ...(!theirs.email.success && { email: words.emailFault }),
    },
  };
}
