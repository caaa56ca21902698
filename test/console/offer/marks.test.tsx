import { OfferPage } from '../../../console/offer/page';
import type { EventPayload } from '../../../domain/offer/events';
import { ADA, anOffer, BEN, cameBack, lifeOf, managerNamed, MAX, on } from '../../support/lives';
import { read } from '../../support/shown';
import { aCase } from './an-offer';

const refused = (address: string, letter: 'welcome' | 'reminder' = 'welcome'): EventPayload =>
  ({ ...cameBack(letter, address), status: '5.1.1' }) as EventPayload;

const state = lifeOf(
  anOffer(),
  on('2026-03-03', managerNamed(MAX)),
  on('2026-03-03', { kind: 'person-away', address: ADA.email, until: '2026-03-09' }),
  on('2026-03-03', refused('partner@contoso.example'), 'b-1'),
  on('2026-03-04', refused(MAX.email, 'reminder'), 'b-2'),
  on('2026-03-04', refused('team@programme.example', 'reminder'), 'b-3'),
  on('2026-03-04', { kind: 'person-left', address: 'sam@contoso.example', writeTo: BEN }),
);

describe('Everybody on the page of a case', () => {
  const text = read(<OfferPage content={aCase(state, '2026-03-05')} />);

  it('shows who is away and until when, and no longer once that day is over', () => {
    expect(text).toContain('ada@contoso.example away until 9 Mar 2026');
    expect(read(<OfferPage content={aCase(state, '2026-03-10')} />)).not.toContain('ada@contoso.example away until');
  });

  it('shows why an address takes no mail, with status and day, also of the manager and of the team', () => {
    expect(text).toContain('partner@contoso.example refused: no such user, 5.1.1, 3 Mar 2026');
    expect(text).toContain(
      'engagement manager Max Weber max@programme.example refused: no such user, 5.1.1, 4 Mar 2026',
    );
    expect(text).toContain('rewards team or colleague team@programme.example refused: no such user, 5.1.1, 4 Mar 2026');
  });

  it('shows who has left, and whom the answer names instead', () => {
    expect(text).toContain(
      'sam@contoso.example has left (automatic answer of 4 Mar 2026) Named instead: Ben Olsen <ben@contoso.example>',
    );
  });

  it('says the same in French', () => {
    const french = read(<OfferPage content={aCase(state, '2026-03-05', {}, 'fr')} />, { language: 'fr' });
    expect(french).toContain('absence jusqu’au 9 mars 2026');
    expect(french).toContain('refusée : destinataire inconnu, 5.1.1, 3 mars 2026');
    expect(french).toContain('À sa place : Ben Olsen <ben@contoso.example>');
  });
});
