import { TICKET_KINDS, type TicketKind } from '../../../domain/offer/events';
import { offerView, type OfferView } from '../../../domain/offer/view';
import type { CheckAnswer } from '../../../platform/store/owner-checks';
import type { TicketHead } from '../../../platform/store/ticket-list';
import type { TicketOfPage } from '../../../platform/store/ticket-reader';
import { TicketPage } from '../../../console/tickets/ticket-page';
import { rungOf, type ShownCheck } from '../../../console/tickets/owner-check';
import { TicketsPage, type TicketsContent } from '../../../console/tickets/page';
import { anOffer, at, lifeOf, on, weSpoke } from '../../support/lives';
import { read, shown } from '../../support/shown';

const SCRIPT = '<script>alert(1)</script>';

const zero = Object.fromEntries(TICKET_KINDS.map((kind) => [kind, 0])) as Record<TicketKind, number>;

const listed: TicketHead = {
  id: '17',
  offer: { id: 'contoso.backup-pro', title: `Backup ${SCRIPT}` },
  kind: 'silence',
  priority: 'urgent',
  status: 'open',
  subject: 'No news for four weeks',
  openedAt: at('2026-04-07'),
  clock: at('2026-04-10'),
  outcome: null,
  resolvedAt: null,
  resolvedBy: null,
};

const check: ShownCheck = {
  because: 'silence',
  askedAt: at('2026-03-31'),
  directory: 'known',
  answerBy: at('2026-04-07'),
  silentSince: at('2026-03-03'),
  clock: at('2026-04-02'),
  ticket: null,
  asked: [{ mail: 'm-1', to: 'ada@contoso.example', at: at('2026-03-31') }],
  answers: [],
};

const list = (changes: Partial<TicketsContent> = {}): TicketsContent => ({
  tickets: { items: [listed], next: null },
  counts: {
    status: { open: 1234, resolved: 2 },
    priority: { normal: 0, high: 0, urgent: 1 },
    kind: { ...zero, silence: 1 },
  },
  filter: { status: 'open', kind: undefined, priority: undefined },
  checks: { items: [{ ...check, offer: { ...listed.offer, publisher: 'Contoso' } }], next: null },
  ...changes,
});

describe('the list', () => {
  it('counts what each filter leaves, keeps the other filters, and leaves out kinds of which there is none', () => {
    const html = shown(<TicketsPage {...list({ filter: { status: 'open', kind: 'silence', priority: undefined } })} />);
    const links = [...html.matchAll(/<a id="([\w-]+)" href="([^"]+)"( aria-current="true")?>(.*?)<\/a>/g)];
    expect(links.map(([, id, href, here, says]) => [id, href, here !== undefined, says])).toEqual([
      ['status-open', '/tickets?kind=silence', true, 'Open <b>1,000+</b>'],
      ['status-resolved', '/tickets?status=resolved&amp;kind=silence', false, 'Resolved <b>2</b>'],
      ['priority-any', '/tickets?kind=silence', true, 'All '],
      ['priority-urgent', '/tickets?kind=silence&amp;priority=urgent', false, 'urgent <b>1</b>'],
      ['priority-high', '/tickets?kind=silence&amp;priority=high', false, 'high <b>0</b>'],
      ['priority-normal', '/tickets?kind=silence&amp;priority=normal', false, 'normal <b>0</b>'],
      ['kind-any', '/tickets', false, 'All '],
      ['kind-silence', '/tickets?kind=silence', true, 'Four weeks of silence <b>1</b>'],
    ]);
  });

  it('says how old a ticket is by the clock of its offer', () => {
    expect(read(<TicketsPage {...list()} />)).toContain('urgent 3 days ago');
  });

  it('says what came of a resolved one', () => {
    const done = { ...listed, outcome: 'settled', resolvedAt: at('2026-04-09'), resolvedBy: 'service' } as const;
    const filter = { status: 'resolved', kind: undefined, priority: undefined } as const;
    const text = read(<TicketsPage {...list({ tickets: { items: [done], next: null }, filter })} />);
    expect(text).toContain('Its reason is gone service 9 Apr 2026, 10:00 UTC');
  });

  it.each([
    ['en', 'No ticket is open', 'No owner check is running'],
    ['fr', 'Aucun ticket n’est ouvert', 'Aucune recherche n’est en cours'],
  ] as const)('says in %s what it means that there is none', (language, ...parts) => {
    const nothing = { items: [], next: null };
    const text = read(<TicketsPage {...list({ tickets: nothing, checks: nothing })} />, { language });
    for (const part of parts) expect(text).toContain(part);
  });

  it('leads on in each of its two lists without losing the filters', () => {
    const html = shown(
      <TicketsPage
        {...list({
          tickets: { items: [listed], next: 'c1' },
          checks: { items: [], next: 'c2' },
          filter: { status: 'resolved', kind: 'owner', priority: 'high' },
        })}
      />,
    );
    expect(html).toContain('/tickets?status=resolved&amp;kind=owner&amp;priority=high&amp;cursor=c1');
    expect(html).toContain('/tickets?status=resolved&amp;kind=owner&amp;priority=high&amp;checks=c2');
  });

  it('lets no title do anything', () => {
    const html = shown(<TicketsPage {...list()} />);
    expect(html).toContain('Backup &lt;script>alert(1)');
    expect(html).not.toContain('<script>alert');
  });
});

describe('the rung of an owner check', () => {
  const named: CheckAnswer = { is: 'owner-known', at: at('2026-04-01'), who: 'Ben' };
  it.each<[string, Partial<ShownCheck>, string]>([
    ['the week has not passed', {}, 'owner-asked'],
    ['the week has passed', { clock: at('2026-04-07') }, 'everybody-asked'],
    ['the directory knows nobody', { directory: 'unknown' }, 'everybody-asked'],
    ['a ticket is open before four weeks', { because: 'owner-lost', directory: null, ticket: '4' }, 'everybody-asked'],
    ['somebody was named', { answers: [named] }, 'answered'],
    ['a letter came back', { answers: [{ ...named, is: 'bounced' }] }, 'owner-asked'],
    ['a ticket stays open although somebody was named', { answers: [named], ticket: '4' }, 'everybody-asked'],
  ])('%s', (_, changes, rung) => {
    expect(rungOf({ ...check, ...changes })).toBe(rung);
  });
});

describe('one ticket', () => {
  const offer: OfferView = offerView(lifeOf(anOffer(), on('2026-03-03', weSpoke())), at('2026-04-10'));
  const ticket: TicketOfPage = {
    id: '17',
    offer: offer.id,
    kind: 'silence',
    priority: 'high',
    status: 'open',
    openedAt: at('2026-04-07'),
    subject: `No news for four weeks: ${SCRIPT}`,
    dossier: { account: 'partner@contoso.example' },
    outcome: null,
    note: null,
    resolvedAt: null,
    resolvedBy: null,
    matter: { title: SCRIPT, about: null },
    because: null,
  };
  const content = { ticket, offer, rises: [{ at: at('2026-04-09'), priority: 'high' as const }], check };

  it('leads to its resolution, and says how far the owner check is and what is owed next', () => {
    const html = shown(<TicketPage {...content} />);
    expect(html).toContain(`href="/offers/${offer.id}/do/resolve-ticket?target=17"`);
    const text = read(<TicketPage {...content} />);
    expect(text).toContain('Ticket 17 · Four weeks of silence');
    expect(text).toContain('7 Apr 2026, 10:00 UTC : Opened 9 Apr 2026, 10:00 UTC : Priority rose to high');
    expect(text).toContain('An answer is awaited until 7 Apr 2026, 10:00 UTC ( in 5 days )');
    expect(text).toContain('News within four weeks, due 10 days ago overdue');
    expect(html).not.toContain('<script>alert');
  });

  it('is also resolved where its offer is over, and says what that means', () => {
    const ended = { ...offer, stage: 'ended' as const, promises: [] };
    const html = shown(<TicketPage {...content} offer={ended} check={undefined} />);
    expect(html).toContain(`href="/offers/${offer.id}/do/resolve-ticket?target=17"`);
    expect(html).toContain('The offer has ended: the case does not go on');
    expect(html).not.toContain(`href="/offers/${offer.id}/do/log-contact"`);
  });

  it.each([
    ['en', 'Not for the role Viewer'],
    ['fr', 'Pas pour le rôle Lecture'],
  ] as const)('says in %s why somebody who may only look cannot resolve it', (language, why) => {
    const html = shown(<TicketPage {...content} />, { role: 'viewer', language });
    expect(html).not.toContain('/do/resolve-ticket');
    expect(html).toContain('aria-disabled="true"');
    expect(html).toContain(why);
  });

  it.each([
    ['en', 'Four weeks without news: Contoso', 'News is due at 12 Dec 2026, 00:00 UTC.'],
    [
      'fr',
      'Quatre semaines sans nouvelles\u00a0: Contoso',
      'Des nouvelles sont attendues pour le 12 déc. 2026, 00:00 UTC.',
    ],
  ] as const)('says in %s what it is about, and why the service has closed it', (language, subject, why) => {
    const settled: TicketOfPage = {
      ...{ ...ticket, matter: { title: 'Contoso', about: null }, status: 'resolved', outcome: 'settled' },
      ...{ note: 'News is due at 2026-12-12T00:00:00.000Z.', resolvedAt: at('2026-04-10'), resolvedBy: 'service' },
      because: { code: 'news-due', params: { at: '2026-12-12T00:00:00.000Z' } },
    };
    const html = shown(<TicketPage {...content} ticket={settled} />, { language });
    expect(html).toContain(subject);
    expect(html).toContain(why);
    expect(html).not.toContain('2026-12-12T');
  });

  it('says what came of it once it is resolved', () => {
    const resolved = {
      ...ticket,
      status: 'resolved',
      outcome: 'contacted',
      note: `They answered ${SCRIPT}`,
      resolvedAt: at('2026-04-10'),
      resolvedBy: 'Lea Blanc',
    } as const;
    const html = shown(<TicketPage {...content} ticket={resolved} />);
    expect(html).toContain('The publisher was contacted (by Lea Blanc)');
    expect(html).toContain('They answered &lt;script');
    expect(html).not.toContain('/do/resolve-ticket');
  });
});
