import type { Agreement } from '../../domain/offer/events';
import { LOCALES } from '../../locales';
import { moment } from '../../locales/dates';
import { agreementName } from '../shared/names';
import { type Act, type ActSubject, type Choice, field, typedIn } from './act';

const wordsFor = ({ language }: ActSubject) => LOCALES[language].console.publisherActs.agreement;

/** Accepts a document of the programme for the whole company. */
export const agreement: Act = {
  heading: (subject) => wordsFor(subject).heading,
  lead: (subject) => {
    const { lead, asked } = wordsFor(subject);
    return subject.content.isAgreementAsked ? `${lead} ${asked}` : lead;
  },
  soFar: (subject) => {
    const { language, zone, content } = subject;
    const said = content.agreements.flatMap(({ document, accepted }) => {
      if (accepted === null) return [];
      const { version, acceptedAt, by } = accepted;
      const day = moment(acceptedAt, language, zone, 'day');
      return [wordsFor(subject).was(agreementName(document, language), version, day, by)];
    });
    return said.length === 0 ? undefined : said.join(' ');
  },
  choices: (subject) =>
    subject.content.agreements.flatMap(({ document, accepted }) =>
      accepted === null ? [accepting(subject, document)] : [],
    ),
};

/** The version has a field for each document, so that none is taken for another's. */
function accepting(subject: ActSubject, document: Agreement): Choice {
  const words = wordsFor(subject);
  const { language, content } = subject;
  const title = agreementName(document, language);
  const versionField = `${document}-version`;
  const version = field(versionField, words.version(title), 'text', {
    hint: LOCALES[language].console.fields.hints.version,
  });
  return {
    value: document,
    says: words.accept(title),
    fields: [version],
    sure: (typed) => words.sure(title, typedIn(typed, versionField) ?? '', content.offer.publisher.name),
    asks: (typed) => ({
      method: 'post',
      path: '/v1/publishers/{id}/agreement',
      params: { id: content.offer.publisher.id },
      body: { document, version: typedIn(typed, versionField) ?? '' },
      fields: { version: versionField },
    }),
    done: words.done(title),
  };
}
