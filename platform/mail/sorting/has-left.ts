import type { MailAddress } from '../parsed-mail';

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&’'.-]{1,40}`;

/** What somebody leaves for good: a company, said as such. */
const COMPANY = String.raw`(?:the|our|this|my) (?:company|organi[sz]ation|firm|group|business|agency|corporation)`;
const ENTREPRISE = String.raw`(?:l’entreprise|la société|notre (?:entreprise|société|groupe|structure|cabinet|organisation|agence|établissement)|le groupe|l’organisation|l’établissement|le cabinet|cette (?:entreprise|société))`;

/** A company by its name: what follows must be the sender's own, by its domain. */
const named = (before: string): RegExp => new RegExp(String.raw`${before} (${NAME})`, 'gu');
const said = (pattern: string): RegExp => new RegExp(pattern, 'giu');

/** That somebody is gone for good, in English and French. */
const GONE = [
  said(
    String.raw`\bno longer (?:with|part of|a member of|employed (?:by|at|with)|working (?:for|at|with)|works? (?:for|at|with)) (?:us\b|${COMPANY})`,
  ),
  said(String.raw`\bno longer (?:works?|working|employed) here\b`),
  said(String.raw`\b(?:is|am|are) no longer (?:employed\b(?! (?:at|by|with|on|in|as))|an employee\b)`),
  said(String.raw`\b(?:has|have|’ve|’s)(?: now| recently| since)? left ${COMPANY}`),
  said(
    String.raw`\bleft ${COMPANY}(?! (?:car|premises|building|event|party|network))\b(?=[.,;!\n]| (?:on|in|at|as|and|to|since|last|for good)\b|$)`,
  ),
  said(String.raw`\bemployment (?:with|at) (?:us|${COMPANY}) (?:has )?ended\b`),
  said(
    String.raw`\b(?:has|have|’ve|’s)(?: now| recently)? retired(?: from ${COMPANY})?(?=[.,;!\n]| and | on | as | at )`,
  ),
  said(String.raw`\bmy last (?:working )?day (?:at|with|in) (?:us|${COMPANY}) was\b`),
  said(
    String.raw`(?<!\p{L})(?:ne|n’)\s?(?:fai[st]|font|fera) (?:désormais )?plus partie (?:de (?:${ENTREPRISE}|nos effectifs)|d[ue]s? (?:effectifs|personnel|groupe|collaborateurs))`,
  ),
  said(String.raw`(?<!\p{L})ne travaill(?:e|ent|ons) plus (?:chez nous|(?:dans|pour|au sein de) (?:${ENTREPRISE}))`),
  said(
    String.raw`(?<!\p{L})(?:a|ai|avons) (?:désormais |récemment |maintenant |définitivement )?quitté (?:${ENTREPRISE})`,
  ),
  said(
    String.raw`(?<!\p{L})(?:n’est|ne suis|n’est désormais) plus (?:dans (?:${ENTREPRISE})|salariée?|collaborat(?:eur|rice) de|employée? (?:de|par|chez))`,
  ),
  said(
    String.raw`(?<!\p{L})(?:a|ai) pris (?:sa|ma) retraite|(?<!\p{L})est partie? à la retraite|(?<!\p{L})suis (?:maintenant |désormais )?à la retraite`,
  ),
];

/** Nobody is employed by a project, a room or a leave: the name is a company's, whatever the sender's domain. */
const EMPLOYED_BY = [
  named(String.raw`\bno longer (?:employed by|works? for|working for)`),
  named(
    String.raw`(?<!\p{L})(?:ne travaille(?: désormais)? plus chez|(?:n’est|ne suis) plus (?:chez|employée? (?:de|par|chez)))`,
  ),
];

const GONE_FROM = [
  named(
    String.raw`\b(?:no longer (?:with|part of|an employee of|employed (?:by|at|with)|working (?:for|at|with)|works? (?:for|at|with))|(?:(?:has|have|’ve)(?: now| recently| since)? )?left|my last (?:working )?day (?:at|with) |employment (?:with|at))`,
  ),
  named(
    String.raw`(?<!\p{L})(?:ne (?:fai[st]|travaille)(?: désormais)? plus (?:partie (?:de|des effectifs de|du personnel de|de la société|de l’entreprise|du groupe)|chez|pour|au sein de)|(?:a|ai) (?:désormais |récemment |définitivement )?quitté(?: la société| l’entreprise| le groupe| ses fonctions (?:chez|au sein de)| mes fonctions (?:chez|au sein de))?|(?:n’est|ne suis)(?: désormais)? plus (?:chez|en poste (?:chez|au sein de)|employée? (?:de|par|chez)))`,
  ),
];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,40}/gu) ?? [];

/** Names of people and companies within a sentence, but for its first word. */
const NAMES_INSIDE = new RegExp(String.raw`(?<=[\p{L},] )${NAME}(?: ${NAME})?`, 'u');
const SPEAKS_OF_SENDER =
  /\b(?:i|i’ve|i’m|this (?:person|employee|user|colleague)|the (?:person|employee|user|recipient|colleague|addressee)|je|j’ai|votre (?:correspondant|interlocuteur|interlocutrice)|(?:cette|la) personne|cette adresse)(?!\p{L})/iu;

/** Is the sentence about the sender of the mail, not about a colleague? */
function isOfSender(sentence: string, from: MailAddress | null): boolean {
  if (SPEAKS_OF_SENDER.test(sentence)) return true;
  const sender = wordsOf(`${from?.name ?? ''} ${from?.address.split('@')[0] ?? ''}`);
  const words = wordsOf(sentence);
  if (words.some((word) => word.length > 2 && sender.includes(word))) return true;
  return (
    !NAMES_INSIDE.test(sentence) &&
    !/\b(?:colleague|collègue|he|she|they|il|elle)\b/i.test(sentence) &&
    words.length <= 3
  );
}

const sentenceBefore = (text: string, end: number): string =>
  text
    .slice(Math.max(0, end - 160), end)
    .split(/[!?;]|\.(?=\s)|\n\s*\n/)
    .at(-1) ?? '';

const isConditional = (sentence: string): boolean =>
  /\b(?:if|when|once|unless|si|lorsque|quand|as soon as|dès que)\b/i.test(sentence);

/**
 * Does an automatic answer say, in English or French, that its sender has left the organisation for good? Where it may
 * speak of somebody else, of a project, a room or a leave, it does not.
 */
export function hasLeft(written: string, from: MailAddress | null): boolean {
  const text = written
    .slice(0, 6000)
    .replace(/'/g, '’')
    .replace(/[ \t]*\n(?!\s*\n)/g, ' ');
  const domain = wordsOf((from?.address.split('@')[1] ?? '').replace(/\.[a-z]{2,20}$/i, ''));
  const isCompany = (name: string): boolean =>
    wordsOf(name).some((word) => word.length > 2 && domain.some((part) => part.includes(word)));
  const isMeant = (at: number): boolean => {
    const sentence = sentenceBefore(text, at);
    return isOfSender(sentence, from) && !isConditional(sentence);
  };
  return (
    [...GONE, ...EMPLOYED_BY].some((pattern) => [...text.matchAll(pattern)].some((match) => isMeant(match.index))) ||
    GONE_FROM.some((pattern) =>
      [...text.matchAll(pattern)].some((match) => isCompany(match[1] ?? '') && isMeant(match.index)),
    )
  );
}
