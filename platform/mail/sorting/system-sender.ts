import type { ParsedMail } from '../parsed-mail';

const LOCAL =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|maildaemon|mdaemon|post[-_]?master|mail[-_.]?system|mail[-_.]?delivery[\w.-]*|delivery[-_.]?(?:sub)?system|bounces?|microsoftexchange[0-9a-f]{32}|mmdf|smtp[-_.]?(?:gateway|server|daemon)?|mta|mailer|mail-?router|mailgate|admin-?mailer)$/i;
const NAME =
  /^\W*(?:the )?(?:(?:internet |e-?)?mail(?:er)?[ -]?(?:delivery|daemon|system|administrator|router)|delivery (?:sub)?system|postmaster|system administrator|administrateur syst|systemadministrator|administrador del sistema|undeliver)/i;

/** Whether the address is one that mail servers write from, and nobody reads. */
export const isSystemAddress = (address: string): boolean => LOCAL.test(address.split('@')[0] ?? '');

/** Whether a mail comes from a mail server, by its own word. */
export function isFromSystem({ from, headers }: ParsedMail, envelopeFrom: string | null): boolean {
  if (from === null) {
    const written = headers.find(({ name }) => name === 'from')?.value ?? '';
    return NAME.test(written) || /mailer-daemon/i.test(written) || isNullSender(headers, envelopeFrom);
  }
  const sender = headers.find(({ name }) => name === 'return-path')?.value ?? envelopeFrom ?? '';
  const isFailure = headers.some(({ name, value }) => name === 'auto-submitted' && /\(failure\)/i.test(value));
  return (
    isFailure || isSystemAddress(from.address) || NAME.test(from.name) || isSystemAddress(sender.replace(/[<>\s]/g, ''))
  );
}

/** The null sender: by the envelope, else by the header that a server has written it into. */
export const isNullSender = (headers: ParsedMail['headers'], envelopeFrom: string | null): boolean =>
  envelopeFrom === '' ||
  (envelopeFrom === null && headers.some(({ name, value }) => name === 'return-path' && /^<\s*>/.test(value.trim())));
