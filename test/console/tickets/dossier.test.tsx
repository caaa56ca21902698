import { Dossier } from '../../../console/tickets/dossier';
import type { Language } from '../../../locales/language';
import { read, shown } from '../../support/shown';

const WHOLE = {
  owner: { status: 'left', name: 'Ada Martin', email: 'ada@contoso.example', confirmedAt: '2026-10-01T08:00:00.000Z' },
  account: 'partner@contoso.example',
  contacts: [{ role: 'engineering', name: 'Sam Roy', email: 'sam@contoso.example' }],
  publishedAt: '2026-09-01T10:00:00.000Z',
  lastMessageAt: '2026-10-12T14:30:00.000Z',
  asked: [{ to: 'ada@contoso.example', at: '2026-11-09T14:30:00.000Z', letter: 'owner-check', mail: 'm-1' }],
  cameBack: [{ address: null, at: '2026-11-10T07:00:00.000Z', letter: 'hand-over' }],
  owed: [
    { kind: 'news', about: null, dueAt: '2026-11-09T14:30:00.000Z' },
    { kind: 'benefit-contact', about: 'co-marketing', dueAt: '2026-11-20T10:00:00.000Z' },
  ],
  tier: {
    id: 'awareness',
    title: 'Awareness',
    since: '2026-09-01T10:00:00.000Z',
    counted: { amount: '1200.50', currency: 'USD' },
  },
  aboveTheirTier: ['co-marketing', 'workshop'],
};

const benefits = new Map([['co-marketing', 'Co-marketing']]);
const said = (dossier: Record<string, unknown>, language: Language = 'en'): string =>
  read(<Dossier dossier={dossier} benefits={benefits} />, { language });

it('says who was asked, when, what came back and what is owed', () => {
  expect(said(WHOLE)).toBe(
    'Dossier As it was when the ticket was opened: ' +
      'Owner Ada Martin <ada@contoso.example> (has left), confirmed 1 Oct 2026 ' +
      'E-mail of the account partner@contoso.example ' +
      'Contacts Sam Roy <sam@contoso.example> (engineering) ' +
      'Published 1 Sept 2026 Last message 12 Oct 2026, 14:30 UTC ' +
      'Who was asked 9 Nov 2026, 14:30 UTC : ada@contoso.example, Who owns the offer? ' +
      'What came back 10 Nov 2026, 07:00 UTC : an address that is not known, Hand-over to a new owner ' +
      'What is owed News within four weeks, due 9 Nov 2026 Contact about a benefit (Co-marketing), due 20 Nov 2026 ' +
      'Tier Awareness, US$1,200.50 of sales count Benefits above the tier Co-marketing, workshop',
  );
});

it('says the same in French', () => {
  const text = said(WHOLE, 'fr');
  for (const part of [
    'Propriétaire Ada Martin <ada@contoso.example> (parti)',
    'Qui a été interrogé',
    'À qui appartient l’offre',
    'une adresse inconnue',
    'Des nouvelles sous quatre semaines, échéance 9 nov. 2026',
    'de ventes comptent',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/Owner|asked|owed|due /);
});

it('says what is not there in words, and leaves out sales where they unlock nothing', () => {
  const nothing = {
    owner: { status: 'unknown', name: null, email: null, confirmedAt: null },
    contacts: [],
    lastMessageAt: null,
    asked: [],
    cameBack: [],
    owed: [],
    tier: null,
    aboveTheirTier: [],
  };
  expect(said(nothing)).toBe(
    'Dossier As it was when the ticket was opened: Owner Nobody is named. Contacts None is listed. ' +
      'Last message There was never one. Who was asked Nobody was asked. What came back No letter came back. ' +
      'What is owed Nothing was owed.',
  );
});

it('leads to the letters that were sent', () => {
  expect(shown(<Dossier dossier={WHOLE} benefits={benefits} />)).toContain('href="/messages/m-1"');
});

it('shows what it does not know as it is', () => {
  expect(said({ weather: { sky: 'grey' }, word: 'hello' })).toContain('weather { "sky": "grey" } word hello');
});

it('shows an entry of another shape as it is', () => {
  expect(said({ owner: 'Ada', owed: [{ kind: 'moon' }] })).toContain('Owner Ada What is owed [ { "kind": "moon" } ]');
});

it('lets nothing in it be more than text', () => {
  const html = shown(
    <Dossier
      dossier={{ ...WHOLE, account: '<script>alert(1)</script>', '<b>key</b>': '<img src=x onerror=alert(1)>' }}
      benefits={new Map([['co-marketing', '<script>alert(2)</script>']])}
    />,
  );
  expect(html).not.toMatch(/<script|<img|<b>/);
  expect(html).toContain('&lt;script>alert(2)');
});
