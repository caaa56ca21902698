import { toneOf } from '../../../console/offer/entry-look';
import { timelineSummary } from '../../../locales/en/timeline';
import type { Fact, FactKind, EventPayload } from '../../../domain/offer/events';
import { eventSentence } from '../../../console/offer/event-sentences';
import { anOffer, at, letterSent, termsOfType } from '../../support/lives';

const offer = anOffer();
const person = { name: 'Ada Martin', email: 'ada@contoso.example' };

/** One of each kind. */
const EACH: { readonly [K in FactKind]: Extract<EventPayload, { kind: K }> } = {
  onboarded: { kind: 'onboarded', offer },
  message: {
    kind: 'message',
    channel: 'call',
    direction: 'inbound',
    with: 'Ada Martin',
    summary: 'All is well.',
    about: null,
  },
  'letter-written': {
    kind: 'letter-written',
    to: person,
    language: 'en',
    subject: 'Your offer',
    about: null,
    from: 'Lena',
    sendAt: at('2026-03-03'),
  },
  'taken-back': { kind: 'taken-back', what: 'x', was: 'message', entries: ['x'] },
  'manager-named': { kind: 'manager-named', ...person },
  'owner-known': { kind: 'owner-known', ...person },
  'owner-confirmed': { kind: 'owner-confirmed', ...person },
  'owner-lost': { kind: 'owner-lost', how: 'left' },
  'marketing-contact-set': { kind: 'marketing-contact-set', ...person, phone: '+33123456789', language: 'fr' },
  'agreement-accepted': { kind: 'agreement-accepted', document: 'benefits-addendum', version: '2' },
  'benefit-activated': { kind: 'benefit-activated', benefit: 'b', startAt: at('2026-03-09') },
  'benefit-declined': { kind: 'benefit-declined', benefit: 'b', note: 'No time' },
  'benefit-completed': { kind: 'benefit-completed', benefit: 'b', note: null },
  'benefit-expired': { kind: 'benefit-expired', benefit: 'b' },
  'type-changed': {
    kind: 'type-changed',
    from: 'list',
    to: 'trial',
    callToAction: null,
    terms: termsOfType(offer, 'trial', at('2026-03-03')),
  },
  'sales-counted': {
    kind: 'sales-counted',
    standing: {
      tier: 'co-sell',
      counted: { amount: '120000.50', currency: 'USD' },
      seats: null,
      next: null,
      validUntil: null,
    },
    lines: ['l1'],
    more: 2,
  },
  'request-made': {
    kind: 'request-made',
    number: 'TR-1',
    product: 'AKS',
    phase: 'deployment',
    phone: '+33123456789',
    country: 'FR',
    language: 'fr',
    description: 'How?',
    requester: person,
  },
  'request-answered': { kind: 'request-answered', number: 'TR-1', summary: 'Like this.' },
  'request-cancelled': { kind: 'request-cancelled', number: 'TR-1', note: null },
  paused: { kind: 'paused', reason: 'publisher-asked', note: 'Holidays', until: at('2026-04-02') },
  resumed: { kind: 'resumed' },
  'engagement-declined': { kind: 'engagement-declined', note: null },
  ended: { kind: 'ended', how: 'revoked', ground: 'sponsorship-policy', note: 'Twice' },
  relisted: { kind: 'relisted', note: null },
  'mail-sent': letterSent('welcome', 'ada@contoso.example') as Extract<EventPayload, { kind: 'mail-sent' }>,
  'mail-dropped': {
    kind: 'mail-dropped',
    letter: 'reminder',
    mail: 'm-1',
    to: 'mona@rewards.example',
    because: 'promise-settled',
  },
  'mail-bounced': { kind: 'mail-bounced', letter: 'welcome', messageId: '<m>', address: null, hard: true },
  'person-away': { kind: 'person-away', address: person.email, until: '2026-12-08' },
  'person-left': { kind: 'person-left', address: person.email, writeTo: { name: 'Ben', email: 'ben@contoso.example' } },
  'mail-complained': { kind: 'mail-complained', address: person.email, messageId: '<m>', letter: 'welcome' },
  'advice-ended': { kind: 'advice-ended', address: person.email, how: 'complained' },
  'advice-resumed': { kind: 'advice-resumed', address: person.email },
  'reply-assigned': { kind: 'reply-assigned', message: 'in-1', to: { name: 'Mona', email: null }, how: 'taken' },
  'reply-closed': { kind: 'reply-closed', message: 'in-1', note: 'Only thanks' },
  'reminder-timed': { kind: 'reminder-timed', promise: 'first-contact', remindAt: at('2026-03-06') },
  'owner-asked': { kind: 'owner-asked', promise: 'news', status: 'known', answerBy: at('2026-04-06') },
  'ticket-opened': { kind: 'ticket-opened', ticket: '7', ticketKind: 'silence', promise: null, track: null },
  'ticket-raised': { kind: 'ticket-raised', ticket: '7', priority: 'urgent', promise: 'news' },
  'ticket-resolved': { kind: 'ticket-resolved', ticket: '7', outcome: 'contacted', note: 'By phone' },
  'ticket-closed': { kind: 'ticket-closed', ticket: '7' },
  'engagement-ended': { kind: 'engagement-ended' },
  'signal-unread': {
    kind: 'signal-unread',
    signal: 'messageReceived',
    code: 'invalid-input',
    field: 'channel',
    came: '{"channel":"pigeon"}',
    content: 'x',
  },
  'watch-resumed': { kind: 'watch-resumed', since: at('2026-03-02'), why: 'terminated', note: null },
};

const factOf = (payload: EventPayload): Fact => ({
  ...payload,
  id: 'x',
  revision: 2,
  at: at('2026-03-03'),
  recordedAt: at('2026-03-03'),
  by: 'lena',
});

/** A fact as another version has recorded it: what the journal gives back is whatever was written into it. */
const recordedAs = (payload: EventPayload, other: Readonly<Record<string, string>>): Fact =>
  JSON.parse(JSON.stringify({ ...factOf(payload), ...other })) as Fact;

const titleOf = (id: string): string => ({ b: 'Blog', 'co-sell': 'Co-sell' })[id] ?? id;

const told = (kind: FactKind, language: 'en' | 'fr'): string =>
  eventSentence(factOf(EACH[kind]), { language, zone: 'Europe/Paris', titleOf }).replaceAll(/[\u00a0\u202f]/g, ' ');

/** In English and in French. */
const SAID: Readonly<Record<FactKind, readonly [string, string]>> = {
  onboarded: ['Backup Pro was taken on.', 'L’offre Backup Pro est prise en charge.'],
  message: ['Call from Ada Martin: All is well.', 'Appel d’Ada Martin : All is well.'],
  'letter-written': [
    'A letter to Ada Martin was written: Your offer',
    'Une lettre à Ada Martin a été écrite : Your offer',
  ],
  'taken-back': [
    'An entry was taken back: it counts as never recorded.',
    'Une entrée a été annulée : elle compte comme jamais consignée.',
  ],
  'manager-named': ['Ada Martin is the engagement manager.', 'Ada Martin est responsable d’engagement.'],
  'owner-known': ['Ada Martin owns the offer.', 'Ada Martin est propriétaire de l’offre.'],
  'owner-confirmed': ['Ada Martin confirmed to own the offer.', 'Ada Martin confirme être propriétaire de l’offre.'],
  'owner-lost': ['The owner of the offer has left.', 'Le propriétaire de l’offre est parti.'],
  'marketing-contact-set': [
    'Ada Martin is the company’s marketing contact.',
    'Ada Martin est le contact marketing de l’entreprise.',
  ],
  'agreement-accepted': [
    'The benefits addendum (version 2) was accepted.',
    'Accepté : avenant sur les avantages (version 2).',
  ],
  'benefit-activated': ['Blog was activated, to begin on 9 Mar 2026.', '« Blog » est activé, à partir du 9 mars 2026.'],
  'benefit-declined': ['Blog was declined: No time', '« Blog » est refusé : No time'],
  'benefit-completed': ['Blog was used.', '« Blog » a été utilisé.'],
  'benefit-expired': ['Blog lapsed: nobody activated it.', '« Blog » a expiré : personne ne l’a activé.'],
  'type-changed': ['The offer moved up from List to Trial.', 'L’offre change de type : Annonce devient Essai.'],
  'sales-counted': [
    'Sales of US$120,000.50 count (3 lines): Co-sell.',
    '120 000,50 $US de ventes comptent (3 lignes) : Co-sell.',
  ],
  'request-made': [
    'Ada Martin asked for technical help (TR-1): AKS.',
    'Ada Martin demande une aide technique (TR-1) : AKS.',
  ],
  'request-answered': ['The request TR-1 was answered: Like this.', 'La demande TR-1 a reçu une réponse : Like this.'],
  'request-cancelled': ['The request TR-1 was cancelled.', 'La demande TR-1 est annulée.'],
  paused: [
    'Due dates rest until 2 Apr 2026 (the publisher asked): Holidays',
    'Les échéances attendent jusqu’au 2 avr. 2026 (à la demande de l’éditeur) : Holidays',
  ],
  resumed: ['The pause is over.', 'La pause est finie.'],
  'engagement-declined': ['The engagement was declined.', 'L’engagement est refusé.'],
  ended: [
    'The offer was revoked (breach of the sponsorship policy): Twice',
    'L’offre est révoquée (manquement à la politique de parrainage) : Twice',
  ],
  relisted: ['The offer is listed again.', 'L’offre est de nouveau en ligne.'],
  'mail-sent': [
    'Letter to ada@contoso.example: Welcome with advice',
    'Lettre à ada@contoso.example : Bienvenue et conseils',
  ],
  'mail-bounced': [
    'Came back for good from an unknown address: Welcome with advice',
    'Lettre revenue définitivement (adresse inconnue) : Bienvenue et conseils',
  ],
  'mail-dropped': [
    'Letter to mona@rewards.example not sent, because what it reminded of was settled meanwhile: Reminder to staff',
    'Lettre à mona@rewards.example non envoyée, car ce qui était rappelé a été réglé entre-temps : Rappel à l’équipe',
  ],
  'person-away': [
    'Automatic answer from ada@contoso.example: away until 8 Dec 2026.',
    'Réponse automatique de ada@contoso.example : absence jusqu’au 8 déc. 2026.',
  ],
  'person-left': [
    'Automatic answer from ada@contoso.example: has left, and names Ben (ben@contoso.example) instead.',
    'Réponse automatique de ada@contoso.example : cette personne est partie ; à contacter à sa place : Ben (ben@contoso.example).',
  ],
  'mail-complained': [
    'Marked as spam by ada@contoso.example: Welcome with advice',
    'Signalé comme indésirable par ada@contoso.example : Bienvenue et conseils',
  ],
  'advice-ended': [
    'No more advice goes to ada@contoso.example, because a letter was marked as spam. What is owed is sent all the same.',
    'Plus aucun conseil n’est envoyé à ada@contoso.example, car une lettre a été signalée comme indésirable. Ce qui est dû est envoyé quand même.',
  ],
  'advice-resumed': [
    'Advice goes to ada@contoso.example again.',
    'Les conseils sont de nouveau envoyés à ada@contoso.example.',
  ],
  'reply-assigned': ['Mona answers the publisher.', 'Mona répond à l’éditeur.'],
  'reply-closed': [
    'What the publisher wrote needs no answer: Only thanks',
    'Ce que l’éditeur a écrit ne demande pas de réponse : Only thanks',
  ],
  'reminder-timed': [
    'A reminder is set for 6 Mar 2026, 11:00 CET.',
    'Un rappel est prévu le 6 mars 2026, 11:00 UTC+1.',
  ],
  'owner-asked': [
    'Too long without news: the directory says that the owner is known. An answer is awaited until 6 Apr 2026.',
    'Trop longtemps sans nouvelles : d’après l’annuaire, le propriétaire est connu. Une réponse est attendue jusqu’au 6 avr. 2026.',
  ],
  'ticket-opened': ['Ticket 7 was opened: Four weeks of silence', 'Ticket 7 ouvert : Quatre semaines de silence'],
  'ticket-raised': ['Ticket 7 rose to priority urgent.', 'Le ticket 7 passe en priorité urgente.'],
  'ticket-resolved': [
    'Ticket 7 was resolved (The publisher was contacted): By phone',
    'Ticket 7 résolu (L’éditeur a été contacté) : By phone',
  ],
  'ticket-closed': ['Ticket 7 is closed.', 'Le ticket 7 est clos.'],
  'engagement-ended': ['The engagement is over.', 'L’engagement est terminé.'],
  'signal-unread': [
    'Could not be counted (messageReceived, invalid-input): {"channel":"pigeon"}',
    'Non pris en compte (messageReceived, invalid-input) : {"channel":"pigeon"}',
  ],
  'watch-resumed': [
    'The workflow of the offer was gone; it goes on from the journal.',
    'Le suivi automatique de l’offre avait disparu ; il reprend à partir du journal.',
  ],
};

it.each(Object.keys(EACH) as FactKind[])('tells of %s in both languages', (kind) => {
  expect([told(kind, 'en'), told(kind, 'fr')]).toEqual(SAID[kind]);
});

it('shortens a French word before a vowel, and nothing in a name', () => {
  const said = (language: 'en' | 'fr', who: string): string =>
    eventSentence(factOf({ ...EACH.message, with: who }), { language, zone: 'UTC', titleOf });
  expect(said('fr', 'Élise de Oro')).toBe('Appel d’Élise de Oro\u00a0: All is well.');
  expect(said('fr', 'Max')).toBe('Appel de Max\u00a0: All is well.');
  expect(said('en', 'Ana de Oro')).toBe('Call from Ana de Oro: All is well.');
});

it('calls what a later version has recorded by its kind', () => {
  const later = recordedAs(EACH.resumed, { kind: 'publisher-visited' });
  const said = (language: 'en' | 'fr'): string => eventSentence(later, { language, zone: 'UTC', titleOf });
  expect(said('en')).toBe('Recorded by a later version: publisher-visited.');
  expect(said('fr')).toBe('Consigné par une version ultérieure\u00a0: publisher-visited.');
  expect(toneOf(later)).toBeNull();
  expect(timelineSummary(later)).toBe('Recorded by a later version: publisher-visited.');
});

it('calls a letter of another version by its own name', () => {
  const sent = recordedAs(EACH['mail-sent'], { letter: 'constructor' });
  expect(eventSentence(sent, { language: 'en', zone: 'UTC', titleOf })).toMatch(/: constructor$/);
});
