import { renderLetter } from '../../../activities/letters/render';
import type { LetterContent, BenefitItem, OwedItem } from '../../../domain/offer/letters';
import { orderOf } from './every-letter';
import { said } from './reading';

const rendered = (content: LetterContent, language = 'en') => renderLetter(orderOf(content, { language }), {});
const written = (content: LetterContent, language?: string): string => said(rendered(content, language).text);

const PRESS: BenefitItem = { title: 'Press release support', use: 'Send us your draft.' };
const LISTING: BenefitItem = { title: 'Listing optimisation', use: 'Tell us your search words.' };
const CONTACT: OwedItem = { kind: 'benefit-contact', about: PRESS.title, dueAt: '2026-12-06T10:00:00.000Z' };

describe('the guide after an activation', () => {
  const guide = { letter: 'benefit-guide', isNew: false, benefits: [PRESS], owed: [CONTACT], startAt: null } as const;

  it('says how to use it, and by when a person gets in touch', () => {
    expect(written(guide)).toContain('“Press release support” was activated: how to use it');
    expect(written(guide)).toContain('You can begin at once. How to use it');
    expect(written(guide)).toContain('- Press release support. Send us your draft.');
    expect(written(guide)).toContain(
      'A member of the rewards team contacts you within a week of the activation: ' +
        '- Contact about an activated benefit (Press release support): by Sunday, 6 December 2026',
    );
  });

  it('counts from the day that the publisher has chosen', () => {
    const scheduled = { ...guide, startAt: '2027-01-04T23:30:00.000Z' };
    expect(written(scheduled)).toContain('As your company asked, the activity begins on Tuesday, 5 January 2027;');
    expect(written(scheduled)).toContain('contacts you within a week of that day:');
    expect(written(scheduled, 'fr')).toContain('l’activité commence le mardi 5 janvier 2027');
  });

  it('promises nothing where nothing is owed', () => {
    expect(written({ ...guide, owed: [] })).not.toMatch(/What follows|within a week/);
    expect(written({ ...guide, owed: [] }, 'fr')).not.toMatch(/La suite|la semaine/);
  });

  it('counts what was activated together', () => {
    expect(written({ ...guide, benefits: [PRESS, LISTING] })).toContain('2 benefits were activated: how to use them');
  });
});

describe('the guide for a new marketing contact', () => {
  const guide = { letter: 'benefit-guide', isNew: true, benefits: [], owed: [], startAt: null } as const;

  it('tells the role, what is active, how to use each, and what is owed', () => {
    const { subject, text } = rendered({ ...guide, benefits: [PRESS, LISTING], owed: [CONTACT] });
    expect(subject).toBe('You are now the marketing contact for “Contoso Backup”');
    expect(said(text)).toContain('If that is a mistake, reply to this one and we will correct it.');
    expect(said(text)).toContain(
      '- Press release support. Send us your draft. - Listing optimisation. Tell us your search words.',
    );
    expect(said(text)).toContain('(Press release support): by Sunday, 6 December 2026');
    expect(text).not.toContain('No benefit');
  });

  it('says so when nothing is active and nothing owed', () => {
    expect(written(guide)).toContain('No benefit of this offer is active at present.');
    expect(written(guide)).not.toMatch(/What is active|What we owe you/);
  });
});

it('warns of a benefit that lapses, and tells how to keep it', () => {
  const lapsing = { letter: 'benefit-expiring', benefits: [PRESS], expiresAt: '2026-12-31T23:00:00.000Z' } as const;
  expect(rendered(lapsing).subject).toBe('“Contoso Backup”: to activate before Friday, 1 January 2027');
  expect(written(lapsing)).toContain('On Friday, 1 January 2027 it lapses unless activated before.');
  expect(written(lapsing)).toContain('A benefit that has been activated does not lapse.');
  expect(written(lapsing)).toContain('Open the Marketplace Rewards page in Partner Center.');
  expect(written(lapsing, 'fr')).toContain('Il expire le vendredi 1er janvier 2027, sauf activation avant cette date.');
  expect(written({ ...lapsing, benefits: [PRESS, LISTING] })).toContain('On Friday, 1 January 2027 they lapse');
});

it('explains the Azure sponsorship without an amount', () => {
  const use = 'Follow the invitation that Microsoft sends you.';
  const details = { letter: 'sponsorship-details', benefit: { title: 'Azure sponsorship', use } } as const;
  const text = written(details);
  expect(text).toContain(use);
  expect(text).toContain('Your marketplace offer, and nothing else.');
  expect(text).toContain('Neither your company’s own internal operations nor the mining of Bitcoin');
  expect(text).toContain('A billing option on the Azure account');
  expect(text).toContain('When its amount is used up or on its end date, whichever comes first.');
  expect(text + written(details, 'fr')).not.toMatch(/\d/);
});

it('points to a programme beside this one, with what it offers', () => {
  const beside = { letter: 'pointer', group: 'ISV Connect', benefits: [LISTING] } as const;
  expect(written(beside)).toContain('Also open to “Contoso Backup”: ISV Connect');
  expect(written(beside)).toContain('What it offers');
  expect(written(beside)).toContain('- Listing optimisation. Tell us your search words.');
  expect(written({ ...beside, benefits: [] })).not.toContain('What it offers');
});
