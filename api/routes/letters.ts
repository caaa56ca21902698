import { z } from 'zod';
import { type Rendered, renderLetter } from '../../activities/letters/render';
import { LETTER_NAMES, sampleOrder } from '../../activities/letters/samples';
import { threadSubjectOf } from '../../activities/letters/thread-subject';
import { isAdvice } from '../../domain/offer/advice';
import { WRITTEN_FOR } from '../../domain/offer/letter-readers';
import type { TemplateName } from '../../domain/offer/letters';
import { sameAddress } from '../../domain/offer/people';
import { LANGUAGES, type Language } from '../../locales/language';
import { programmeOf } from '../../platform/programme';
import { isManager } from '../../platform/store/managers';
import { cardInStore } from '../offers/sample-card';
import type { Deps } from '../deps';
import { Problem } from '../http/problems';
import { type Caller, type Route, route } from '../route';
import { sendMail } from '../sending';
import { letterKind, letterName, letterPreview, letterTested, previewAsked, testAsked } from '../schemas/letters';

const params = z.object({ letter: letterName });
const ofALetter = { tag: 'System', params, missing: 'not-found' } as const;

/** The letters that the service writes itself: which there are, how each looks, and one to try. */
export const letterRoutes = (deps: Deps): Route[] => [
  route('get', '/v1/letters', {
    ...{ tag: 'System', needs: 'look', summary: 'List the letters that the service writes' },
    answers: z.strictObject({ items: z.array(letterKind) }),
    answer: () => Promise.resolve({ body: { items: LETTER_NAMES.map(kindOf) } }),
  }),
  route('post', '/v1/letters/{letter}/preview', {
    ...ofALetter,
    needs: 'write-to-publishers',
    summary: 'Show a letter as it would go out',
    description: 'Nothing is sent.',
    body: previewAsked,
    answers: letterPreview,
    refusals: ['not-found', 'unknown-offer'],
    answer: async ({ params: { letter }, body: { language, offer } }) => {
      const { threadSubject, rendered } = await shown(deps, letter, language, offer);
      return { body: { letter, ...rendered, threadSubject } };
    },
  }),
  route('post', '/v1/letters/{letter}/test', {
    ...ofALetter,
    needs: 'write-to-publishers',
    summary: 'Send a letter to yourself',
    description: 'It goes to somebody of the programme and to nobody else, and belongs to no offer.',
    body: testAsked,
    answers: letterTested,
    refusals: ['not-found', 'unknown-offer', 'unknown-recipient', 'mail-server-away'],
    answer: async ({ params: { letter }, body: { language, offer, to } }, caller) => {
      const reader = await staffAddress(deps, caller, to);
      const { rendered } = await shown(deps, letter, language, offer);
      const subject = `[Test] ${rendered.subject}`;
      const { text, html } = rendered;
      await sendMail(deps.settings.SMTP_URL, { from: deps.settings.MAIL_FROM, to: reader, subject, text, html });
      return { body: { to: reader, subject } };
    },
  }),
];

const kindOf = (letter: TemplateName) => ({
  letter,
  reader: WRITTEN_FOR[letter],
  languages: [...LANGUAGES],
  isAdvice: isAdvice(letter),
});

type Shown = { readonly rendered: Rendered; readonly threadSubject: string | null };

async function shown(deps: Deps, letter: TemplateName, language: Language, id: string | undefined): Promise<Shown> {
  const of = id === undefined ? {} : await cardInStore(deps, id);
  const order = sampleOrder(letter, language, new Date(), of);
  const site = (deps.settings.PUBLIC_URL ?? 'https://followthrough.example').replace(/\/$/, '');
  const caseUrl = `${site}/offers/${order.offer.id}`;
  // A letter that is looked at leads nowhere: its links would act for whom it is not.
  const links = { caseUrl, answerUrl: `${site}/owner`, programme: programmeOf(deps.settings) };
  return { rendered: renderLetter(order, links), threadSubject: threadSubjectOf(order) };
}

/** Throws a problem for an address that belongs to nobody of the programme. */
async function staffAddress({ settings, database }: Deps, { email }: Caller, to: string | undefined): Promise<string> {
  const address = to ?? email ?? settings.TEAM_EMAIL;
  const known = [settings.TEAM_EMAIL, ...(email === undefined ? [] : [email])];
  if (known.some((each) => sameAddress(each, address)) || (await isManager(database, address))) return address;
  throw new Problem('unknown-recipient', { code: 'unknown-recipient', params: { address } });
}
