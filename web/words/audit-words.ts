import type { AuditLine } from '../../platform/store/audit-list';
import type { InEach } from './language';

type AuditWords = {
  readonly title: string;
  readonly says: string;
  readonly fields: Readonly<Record<'actor' | 'offer' | 'permission', string>>;
  readonly anything: string;
  readonly filter: string;
  readonly clear: string;
  readonly caption: string;
  readonly heads: Readonly<Record<'at' | 'who' | 'what' | 'offer' | 'why' | 'outcome', string>>;
  readonly outcome: Readonly<Record<'done' | 'refused' | 'failed', string>>;
  readonly via: Readonly<Record<AuditLine['via'], string>>;
  readonly noRole: string;
  readonly noReason: string;
  readonly request: string;
  readonly onlyThem: (name: string) => string;
  readonly empty: string;
  readonly emptyFiltered: string;
  readonly more: string;
};

/** Who did what, when and why. */
export const AUDIT_WORDS: InEach<AuditWords> = {
  en: {
    title: 'Audit',
    says: 'Who asked for what, when and why, and what came of it. Nothing here can be changed.',
    fields: { actor: 'Name or e-mail, in full', offer: 'Offer, in full', permission: 'What' },
    anything: 'Anything',
    filter: 'Filter',
    clear: 'Show everything',
    caption: 'What was asked for, the newest first',
    heads: { at: 'When', who: 'Who', what: 'What', offer: 'Offer', why: 'Why', outcome: 'What came of it' },
    outcome: { done: 'done', refused: 'refused', failed: 'failed' },
    via: {
      session: 'in the console',
      token: 'with a token',
      jwt: 'with a token of the provider',
      open: 'without signing in',
    },
    noRole: 'no role',
    noReason: 'no reason given',
    request: 'Request',
    onlyThem: (name) => `Only what ${name} did`,
    empty: 'Nobody has changed anything yet. Whatever is done from now on stands here, a second later.',
    emptyFiltered: 'Nothing like that was done. Names and e-mails must be written in full.',
    more: 'What was before',
  },
  fr: {
    title: 'Audit',
    says: 'Qui a demandé quoi, quand et pourquoi, et ce qui en est résulté. Rien ici ne peut être modifié.',
    fields: { actor: 'Nom ou e-mail, en entier', offer: 'Offre, en entier', permission: 'Quoi' },
    anything: 'Tout',
    filter: 'Filtrer',
    clear: 'Tout montrer',
    caption: 'Ce qui a été demandé, le plus récent d’abord',
    heads: { at: 'Quand', who: 'Qui', what: 'Quoi', offer: 'Offre', why: 'Pourquoi', outcome: 'Résultat' },
    outcome: { done: 'fait', refused: 'refusé', failed: 'échoué' },
    via: {
      session: 'dans la console',
      token: 'avec un jeton',
      jwt: 'avec un jeton du fournisseur',
      open: 'sans se connecter',
    },
    noRole: 'aucun rôle',
    noReason: 'aucune raison donnée',
    request: 'Requête',
    onlyThem: (name) => `Seulement ce qu’a fait ${name}`,
    empty: 'Personne n’a encore rien changé. Tout ce qui sera fait désormais figure ici, une seconde plus tard.',
    emptyFiltered: 'Rien de tel n’a été fait. Les noms et e-mails doivent être écrits en entier.',
    more: 'Ce qui précède',
  },
};
