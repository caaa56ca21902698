import type { MailAddress, ParsedMail } from '../parsed-mail';

/** After these words stands whom to write to, in English and French. */
const ASKS = new RegExp(
  [
    String.raw`\b(?:contact|write to|e-?mail|reach out to|get in touch with|turn to|refer to|speak (?:to|with)|liaise with|you (?:can|may) reach|new contact(?: person)? (?:is|will be))\b`,
    String.raw`\b(?:send|direct|address|forward|submit|redirect) (?:all |any |your |future |urgent |further |e-?mails?|messages?|mails?|requests?|inquiries|enquiries|questions|correspondence|and|or|,| )+ ?to\b`,
    String.raw`(?<!\p{L})(?:contacter|contactez|joindre|écrire à|écrivez à|vous adresser à|adressez-vous à|s’adresser à|vous rapprocher de|prendre contact avec|vous tourner vers|se tourner vers|nouve(?:l|au|lle) (?:interlocuteur|interlocutrice|contact) (?:est|sera))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:adresser|envoyer|transmettre|adressez|envoyez|transmettez|rediriger) (?:vos|votre|toute|toutes|tous|vos futurs|désormais|vos prochains|demandes?|messages?|mails?|e-mails?|courriels?|questions?|et|,| )+ ?(?:à|au)(?!\p{L})`,
  ].join('|'),
  'giu',
);

/** Whom to write to stands this near after such words, in UTF-16 units. */
const NEAR = 200;
const ADDRESS = /(?:mailto:)?([\p{L}\p{N}._%+’-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})/giu;

const PERSON = String.raw`\p{Lu}[\p{L}’-]{1,30}\.?(?: (?:de|du|van|von|der|den|la|le|da|di|del|el|bin|al)){0,2}(?: ?\p{Lu}[\p{L}’-]{1,30}| \p{Lu}\.){1,3}`;
const NAME_BEFORE = new RegExp(
  String.raw`(${PERSON})(?:,? ?\((?!.*\))|[ ,:<\[–(-]{0,3}| ?(?:at|on|via|by|by e-?mail at|by e-?mail:?|via e-?mail at|à l’adresse(?: suivante)?|par (?:e-?mail|mail|courriel) (?:à|sur)|par (?:e-?mail|mail|courriel)|à|sur) ?:? ?<?)$`,
  'u',
);
const NAME_AFTER = new RegExp(String.raw`^>? ?\((${PERSON})\)`, 'u');
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Mme|Mlle|Monsieur|Madame|Herr|Frau|M)\.? /u;

type Found = MailAddress & { readonly isAlternative: boolean };

function namedIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const asked of text.matchAll(ASKS)) {
    const start = asked.index + asked[0].length;
    const near = text.slice(start, start + NEAR).split(/\n\s*\n(?<!:\s*)/)[0] ?? '';
    let previous = 0;
    for (const match of near.matchAll(ADDRESS)) {
      const before = near.slice(previous, match.index).trimStart();
      const after = near.slice(match.index + match[0].length);
      const name = NAME_BEFORE.exec(before)?.[1] ?? NAME_AFTER.exec(after)?.[1] ?? '';
      const isAlternative =
        previous > 0 && /^[\s>)\]]{0,3}(?:or|ou|and|et|&|\/|,)(?!\p{L})/iu.test(near.slice(previous));
      // A new sentence speaks of something else.
      if (previous > 0 && !isAlternative) break;
      found.push({ name: name.replace(TITLE, ''), address: match[1] ?? '', isAlternative });
      previous = match.index + match[0].length;
    }
  }
  return found;
}

/**
 * Whom an automatic answer says, in English or French, to write to instead; null where it names nobody, several for
 * several purposes, its own sender, or us.
 */
export function writeTo(written: string, mail: ParsedMail, isOurs: (address: string) => boolean): MailAddress | null {
  const text = written
    .slice(0, 6000)
    .replace(/'/g, '’')
    .replace(/[ \t]*\n(?!\s*\n)/g, ' ')
    .replace(/ {2,}/g, ' ');
  const own = new Set([mail.from, ...mail.replyTo].map((each) => each?.address.toLowerCase()));
  const others = namedIn(text).filter(({ address }) => !own.has(address.toLowerCase()) && !isOurs(address));
  const first = others.find(({ isAlternative }) => !isAlternative);
  const isOne =
    new Set(others.filter(({ isAlternative }) => !isAlternative).map(({ address }) => address.toLowerCase())).size ===
    1;
  return first !== undefined && isOne ? { name: first.name, address: first.address } : null;
}
