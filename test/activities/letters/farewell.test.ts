import { ENDINGS, type EndingHow, type RevocationGround } from '../../../domain/offer/events';
import type { ContentOf } from '../../../locales/letters/letter';
import { renderLetter } from '../../../activities/letters/render';
import { orderOf } from './every-letter';
import { said } from './reading';
import type { OwedItem } from '../../../domain/offer/letters';

const OVER: ContentOf<'farewell'> = {
  letter: 'farewell',
  how: 'declined',
  ground: null,
  publisherNote: null,
  endedAt: '2026-11-28T23:30:00.000Z',
  waived: [],
  missed: [],
};

const rendered = (changes: Partial<typeof OVER>, language: string) =>
  renderLetter(orderOf({ ...OVER, ...changes }, { language }), {});
const written = (changes: Partial<typeof OVER>, language = 'en'): string => said(rendered(changes, language).text);

const SAYS: Record<EndingHow, readonly [english: string, french: string]> = {
  declined: [
    'You have declined everything that the programme does for “Contoso Backup”. We closed it on Sunday, 29 November 2026.',
    'Nous y avons mis fin le dimanche 29 novembre 2026.',
  ],
  delisted: [
    '“Contoso Backup” has not been listed on the marketplace since Sunday, 29 November 2026.',
    'ne figure plus sur la place de marché depuis le dimanche 29 novembre 2026.',
  ],
  revoked: [
    'The benefits of “Contoso Backup” were revoked on Sunday, 29 November 2026',
    'ont été révoqués le dimanche 29 novembre 2026',
  ],
  withdrawn: [
    '“Contoso Backup” was withdrawn from the programme on Sunday, 29 November 2026.',
    'est sortie du programme le dimanche 29 novembre 2026.',
  ],
};

describe.each(ENDINGS)('%s', (how) => {
  it('says what it is and when, what stops, and that the record stays', () => {
    const [english, french] = SAYS[how];
    expect(written({ how })).toContain(english);
    expect(written({ how }, 'fr')).toContain(french);
    expect(written({ how })).toContain('What stops');
    expect(written({ how })).toContain('The record stays: what was promised for this offer');
    expect(written({ how }, 'fr')).toContain('Le dossier reste\u00a0: ce qui a été promis pour cette offre');
  });

  it('thanks and welcomes what comes next, unless it is a revocation', () => {
    const isWelcome = how !== 'revoked';
    expect(written({ how }).includes('Thank you')).toBe(isWelcome);
    expect(written({ how }).includes('A new offer of yours is welcome too')).toBe(isWelcome);
    expect(written({ how }, 'fr').includes('Merci')).toBe(isWelcome);
    expect(written({ how }, 'fr').includes('Une nouvelle offre est elle aussi la bienvenue')).toBe(isWelcome);
  });

  it('says nothing of promises where nothing was open', () => {
    expect(written({ how })).not.toMatch(/no longer owe|did not keep|sorry/);
    expect(written({ how }, 'fr')).not.toMatch(/ne vous devons plus|pas tenu\b|excuser/);
  });
});

it('has a subject of its own for each ending', () => {
  expect(ENDINGS.map((how) => rendered({ how }, 'en').subject)).toEqual([
    '“Contoso Backup”: closed, as you asked',
    '“Contoso Backup”: it is no longer listed',
    '“Contoso Backup”: its benefits have been revoked',
    '“Contoso Backup”: withdrawn from the programme',
  ]);
});

it('takes up an offer again that is listed again', () => {
  for (const how of ['delisted', 'withdrawn'] as const)
    expect(written({ how })).toContain('If this offer is listed again, it is welcome');
});

const GROUNDS: Record<RevocationGround, readonly [english: string, french: string]> = {
  'illegal-activity': ['was used for an illegal activity.', 'a servi à une activité illégale.'],
  'delisted-from-marketplace': [
    'the publisher has been delisted from the commercial marketplace.',
    'l’éditeur a été exclu de la place de marché commerciale.',
  ],
  'copyright-or-trademark': [
    'content that does not respect copyright and trade-mark law.',
    'les lois relatives au droit d’auteur et aux marques.',
  ],
  'sponsorship-policy': [
    'a breach of the policies of the Azure sponsorship programme.',
    'un manquement aux politiques du programme de parrainage Azure.',
  ],
};

it.each(['illegal-activity', 'delisted-from-marketplace', 'copyright-or-trademark', 'sponsorship-policy'] as const)(
  'states the ground of a revocation in a sentence, and what the team adds (%s)',
  (ground) => {
    const revoked = { how: 'revoked', ground, publisherNote: 'Seen by two people on 27 November.' } as const;
    const [english, french] = GROUNDS[ground];
    expect(written(revoked)).toMatch(/A person took this decision\. The ground is (that|a breach)/);
    expect(written(revoked)).toContain(english);
    expect(written(revoked)).toContain('What the team would like to add: “Seen by two people on 27 November.”');
    expect(written(revoked)).toContain('If you think that the decision rests on a mistake, reply to this email');
    expect(written(revoked, 'fr')).toContain('Le motif est');
    expect(written(revoked, 'fr')).toContain(french);
  },
);

describe('what was still owed', () => {
  const manager: OwedItem = { kind: 'engagement-manager', about: null, dueAt: '2026-11-20T10:00:00.000Z' };
  const contact: OwedItem = { kind: 'first-contact', about: null, dueAt: '2026-11-19T10:00:00.000Z' };
  const news: OwedItem = { kind: 'news', about: null, dueAt: '2026-12-20T10:00:00.000Z' };

  it('is admitted as our failure where it was missed, the oldest first', () => {
    expect(written({ missed: [manager, contact] })).toContain(
      'The failure is ours, it is on record as missed, and we are sorry. ' +
        '- First contact by the rewards team: was due by Thursday, 19 November 2026 ' +
        '- A named engagement manager: was due by Friday, 20 November 2026',
    );
    expect(written({ missed: [manager] }, 'fr')).toContain('La faute est la nôtre');
  });

  it('is named where it was not due yet, and nobody says sorry for that', () => {
    const text = written({ how: 'delisted', waived: [news] });
    expect(text).toContain('These promises were not due yet. They end with the programme:');
    expect(text).toContain('- News from the programme: was due by Sunday, 20 December 2026');
    expect(text).not.toContain('sorry');
  });
});
