import type { ParsedMail } from '../parsed-mail';

const value = (mail: ParsedMail, name: string): string | undefined =>
  mail.headers
    .find((header) => header.name === name)
    ?.value.trim()
    .toLowerCase();

/** Why a mail is no person's, as a word for the log; undefined where a person may have written it. */
export function automaticSign(mail: ParsedMail, envelopeFrom: string | null): string | undefined {
  const submitted = value(mail, 'auto-submitted');
  if (submitted !== undefined && !submitted.startsWith('no')) return 'auto-submitted';
  if (envelopeFrom === '' || value(mail, 'return-path') === '<>') return 'null-sender';
  if (
    /^(?:automatic reply|out of office|réponse automatique|automatische antwort|respuesta automática)\b/i.test(
      mail.subject,
    )
  )
    return 'subject';
  return undefined;
}
