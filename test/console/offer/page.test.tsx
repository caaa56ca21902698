import { OfferPage } from '../../../console/offer/page';
import { undo } from '../../../console/actions/undo';
import { logContact } from '../../../console/actions/contacts';
import {
  ADA,
  activated,
  anOffer,
  cameBack,
  ended,
  letterSent,
  lifeOf,
  managerNamed,
  marketingContactSet,
  MAX,
  on,
  paused,
  requestMade,
  ticketOpened,
  weSpoke,
} from '../../support/lives';
import { read, shown, textOf } from '../../support/shown';
import { aCase, aMail } from './an-offer';

const SCRIPT = '<script>alert(1)</script>';
const fresh = lifeOf(anOffer({ title: `Backup ${SCRIPT}` }), on('2026-03-02', letterSent('welcome', ADA.email), 'w'));

describe('who owes what next', () => {
  it('is said in sentences, with the one thing to do', () => {
    const html = shown(<OfferPage content={aCase(fresh, '2026-03-06')} />);
    const text = read(<OfferPage content={aCase(fresh, '2026-03-06')} />);
    expect(text).toContain(
      'The rewards team owes the publisher a first contact by 9 Mar 2026 ( in 3 days ) open Log a contact',
    );
    expect(text).toContain('The rewards team owes the publisher an engagement manager by 9 Mar 2026');
    expect(html).toContain('id="next/log-contact" href="/offers/contoso.backup-pro/do/log-contact"');
    expect(html).not.toContain(SCRIPT);
  });

  it('speaks French, and names what is late', () => {
    const text = read(<OfferPage content={aCase(fresh, '2026-03-11', {}, 'fr')} />, { language: 'fr' });
    expect(text).toContain(
      'L’équipe des récompenses doit à l’éditeur un premier contact. L’échéance était le 9 mars 2026 (2 jours de retard)',
    );
    expect(text).not.toMatch(/owes|Why this date|What happened/);
  });

  it('names the manager and the benefit, and points at the ticket', () => {
    const state = lifeOf(
      anOffer(),
      on('2026-03-03', managerNamed(MAX)),
      on('2026-03-03 11:00', weSpoke()),
      on('2026-03-04', marketingContactSet()),
      on('2026-03-05', activated('press-release-support')),
      on(
        '2026-03-12',
        ticketOpened('7', 'benefit-contact', 'benefit-contact/press-release-support/2026-03-05T10:00:00.000Z'),
      ),
    );
    const content = aCase(state, '2026-03-13');
    const [promise] = content.offer.promises;
    const standings = [{ id: promise?.id ?? '', ticket: '7', waitsFor: null }];
    const html = shown(<OfferPage content={{ ...content, standings }} />);
    expect(html).toContain('<a href="/tickets/7">Ticket 7 is open about it.</a>');
    expect(html).toContain('/do/log-contact?target=press-release-support');
    const text = read(<OfferPage content={content} />);
    expect(text).toContain('The rewards team owes the marketing contact a message about Press-release support.');
    expect(text).toContain('Max Weber owes the publisher news by 31 Mar 2026');
    const french = read(<OfferPage content={aCase(state, '2026-03-13', {}, 'fr')} />, { language: 'fr' });
    expect(french).toContain('doit au contact marketing un message au sujet de « Aide au communiqué de presse »');
  });
});

describe('what was just done', () => {
  const state = lifeOf(anOffer(), on('2026-03-03', weSpoke(), 'http:1'));
  const done = { action: logContact, what: 'http:1' };

  it('is said with what it settled, and can be taken back', () => {
    const content = aCase(state, '2026-03-03', { done: { ...done, isUndoable: true, hasLeft: false } });
    const html = shown(<OfferPage content={content} />);
    expect(read(<OfferPage content={content} />)).toContain(
      'The contact is logged. It settled: First contact and News within four weeks.',
    );
    expect(html).toContain('href="/offers/contoso.backup-pro/do/undo?target=http%3A1"');
  });

  it('cannot be taken back any more once something has left', () => {
    const html = shown(
      <OfferPage content={aCase(state, '2026-03-03', { done: { ...done, isUndoable: false, hasLeft: false } })} />,
    );
    expect(html).not.toContain(`/do/${undo.name}`);
  });
});

describe('the proof of a promise', () => {
  it('opens the letter, or the entry on the page, or the page that has it', () => {
    const state = lifeOf(
      anOffer(),
      on('2026-03-02', letterSent('welcome', ADA.email), 'w'),
      on('2026-03-03', weSpoke(), 'call'),
    );
    const content = aCase(state, '2026-03-04', { mail: [aMail()] });
    const html = shown(<OfferPage content={content} />);
    expect(html).toContain('<a href="/messages/m-welcome">Welcome with advice</a>');
    expect(html).toContain('<a href="#entry-3">Call to Ada</a>');
    const elsewhere = { ...content, history: { ...content.history, items: [] } };
    expect(shown(<OfferPage content={elsewhere} />)).toContain('href="/offers/contoso.backup-pro?entry=3#entry-3"');
  });

  it('is none where the promise was missed, and is not needed where it was waived', () => {
    const state = lifeOf(anOffer(), on('2026-03-16', ended('delisted')));
    for (const [language, missed, waived] of [
      ['en', 'missed none: it was not kept', 'waived not needed'],
      ['fr', 'manquée aucune : elle n’a pas été tenue', 'levée sans objet'],
    ] as const) {
      const text = read(<OfferPage content={aCase(state, '2026-03-17', {}, language)} />, { language });
      const table = text.replaceAll('\u00a0', ' ');
      // Two were due before the end: the first contact and the manager. The news was not.
      expect(table.split(missed)).toHaveLength(4);
      expect(table.split(waived)).toHaveLength(2);
      expect(table).not.toMatch(/missed (–|not needed)|manquée (–|sans objet)/);
    }
  });

  it('gives the reason of a date in the language of the reader, and how the API computed it', () => {
    const html = shown(<OfferPage content={aCase(fresh, '2026-03-04', {}, 'fr')} />, { language: 'fr' });
    expect(html).toContain(
      '<p>Publiée le 2 mars 2026\u00a0: un premier contact est dû sous une semaine.</p><ul><li>L’offre a été publiée le 2 mars 2026, 10:00 UTC\u00a0; l’équipe des récompenses prend contact.</li><li>Le catalogue laisse 7 jours.</li></ul>',
    );
  });
});

describe('the history', () => {
  it('folds what the service notes for itself, and shows how a letter fared by now', () => {
    const state = lifeOf(
      anOffer(),
      on('2026-03-02', letterSent('welcome', ADA.email), 'w'),
      on('2026-03-06', { kind: 'reminder-timed', promise: 'first-contact', remindAt: '2026-03-07T09:00:00.000Z' }),
      on('2026-03-07', letterSent('reminder', 'team@programme.example', 'm-r')),
      on('2026-03-08', cameBack('welcome', ADA.email)),
    );
    const content = aCase(state, '2026-03-08', { mail: [aMail({ status: 'bounced' })] });
    const html = shown(<OfferPage content={content} />);
    expect(html).toMatch(/<details id="noise-4"><summary>2 entries of the service<\/summary>/);
    expect(html).toMatch(
      /Letter to ada@contoso\.example: Welcome with advice<\/a>.*?class="status bounced".*?came back/,
    );
  });

  it('strikes out what was taken back, and says by whom', () => {
    const state = lifeOf(
      anOffer(),
      on('2026-03-03', weSpoke(), 'call'),
      on('2026-03-03 10:05', { kind: 'taken-back', what: 'call', was: 'message', entries: ['call'] }),
    );
    const html = shown(<OfferPage content={aCase(state, '2026-03-03 11:00')} />);
    expect(html).toContain('<s>Call to Ada: We spoke.</s>');
    expect(html).toContain('Taken back by lena: it does not count.');
  });
});

describe('what can be done', () => {
  it('is shown disabled with the reason to who may not do it', () => {
    const html = shown(<OfferPage content={aCase(fresh, '2026-03-04')} />, { role: 'viewer' });
    expect(html).not.toMatch(/href="[^"]*\/do\//);
    expect(html).toMatch(
      /role="link" aria-disabled="true" title="Not for the role Viewer: ask Rewards team[^"]*">Log a contact/,
    );
  });

  it('is only relisting after the end, with a banner that says how it ended', () => {
    const state = lifeOf(anOffer(), on('2026-03-05', ended('withdrawn', 'Merged')));
    const html = shown(<OfferPage content={aCase(state, '2026-03-06')} />);
    expect([...html.matchAll(/\/do\/([\w-]+)/g)].map(([, name]) => name)).toEqual(['relist']);
    const text = read(<OfferPage content={aCase(state, '2026-03-06')} />);
    expect(text).toContain('Withdrawn on 5 Mar 2026 by lena Merged');
    expect(text).toContain('Nothing is owed any more: the offer has ended.');
  });

  it.each([
    ['en', /relist|listed again|taken up again|live again/i],
    ['fr', /remise? en ligne|reprend/i],
  ] as const)('is nothing at all once it was revoked, and nothing says otherwise (%s)', (language, says) => {
    const state = lifeOf(anOffer(), on('2026-03-05', ended('revoked')));
    const content = aCase(state, '2026-03-06', {}, language);
    const html = shown(<OfferPage content={content} />, { language });
    expect(html).not.toContain('/do/');
    // What cannot be done is named all the same, with the reason.
    const disabled = /<span class="[^"]*" role="link" aria-disabled="true".*?<\/span>/gs;
    expect(textOf(html.replace(disabled, ''))).not.toMatch(says);
  });

  it('says until when due dates rest, and that there is nothing to do before', () => {
    const state = lifeOf(anOffer(), on('2026-03-03', paused('2026-03-20', 'publisher-asked')));
    const text = read(<OfferPage content={aCase(state, '2026-03-04')} />);
    expect(text).toContain('Paused since 3 Mar 2026 until 20 Mar 2026 the publisher asked');
    expect(text).toContain('The offer is paused: there is nothing to do before that is over.');
  });

  it('offers what is possible with each benefit and request, and says why the rest is not', () => {
    const state = lifeOf(anOffer(), on('2026-03-03', requestMade('TR-1')));
    const html = shown(<OfferPage content={aCase(state, '2026-03-04')} />);
    const text = read(<OfferPage content={aCase(state, '2026-03-04')} />);
    expect(text).toContain(
      'Listing optimisation available 2 Mar 2026 Decline Listing optimisation Activate Listing optimisation : Name the company’s marketing contact first.',
    );
    expect(html).toContain('/do/answer-request?target=TR-1');
    expect(html).toContain('/do/cancel-request?target=TR-1');
  });
});

it('leads engineers to the workflow, only where Temporal has a page', () => {
  const content = aCase(fresh, '2026-03-04');
  const place = 'http://127.0.0.1:8233/namespaces/rewards.eu/workflows/offer%2Fcontoso.backup-pro';
  const temporal = { temporalUi: 'http://127.0.0.1:8233/', temporalNamespace: 'rewards.eu' };
  expect(shown(<OfferPage content={content} />, temporal)).toContain(place);
  expect(shown(<OfferPage content={content} />)).not.toContain('In Temporal');
});

it('says in its head to which part of the console it belongs', () => {
  const head = shown(<OfferPage content={aCase(fresh, '2026-03-04')} />, { path: '/offers/contoso.backup-pro' });
  expect(head).toContain('<a href="/offers" aria-current="true">Offers</a>');
});

it('has every id once, whatever is on the page', () => {
  const state = lifeOf(
    anOffer({ type: 'transact' }),
    on('2026-03-03', requestMade('TR-1')),
    on('2026-03-04', marketingContactSet()),
    on('2026-03-05', activated('press-release-support')),
  );
  const html = shown(<OfferPage content={aCase(state, '2026-04-20')} />);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});
