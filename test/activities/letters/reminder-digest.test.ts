import { type ComesDue, renderReminderDigest } from '../../../activities/letters/reminder-digest';
import { orderOf } from './every-letter';

const DUE: readonly ComesDue[] = [
  {
    promise: { kind: 'first-contact', about: null, dueAt: '2026-12-06T10:00:00.000Z' },
    offer: { title: 'Contoso Backup', publisherName: 'Contoso', timeZone: 'Europe/Paris' },
    caseUrl: 'https://followthrough.example/offers/1',
  },
  {
    promise: { kind: 'benefit-contact', about: 'Listing optimization', dueAt: '2026-12-07T03:30:00.000Z' },
    offer: { title: 'Fleet https://x.example', publisherName: 'Fabrikam', timeZone: 'America/New_York' },
    caseUrl: 'https://followthrough.example/offers/2',
  },
];

const written = (language: string) => {
  const { to, offer } = orderOf({
    letter: 'reminder',
    promise: { kind: 'news', about: null, dueAt: '2026-12-06T10:00:00.000Z' },
  });
  const reader = { to, offer, language, at: '2026-12-04T08:00:00.000Z', timeZone: 'Europe/Paris' };
  return renderReminderDigest(reader, DUE);
};

const said = (text: string): string => text.replaceAll('\u00a0', '_').replace(/[\s-]+/g, ' ');

it('reminds of several promises in one letter, each with its offer, its date where the publisher is, and its case', () => {
  const { subject, text, html } = written('en');
  expect(subject).toBe('Reminder for Friday, 4 December 2026: 2 promises come due');
  const first = said(text).indexOf('First contact by the rewards team');
  const second = said(text).indexOf('Contact about an activated benefit (Listing optimization)');
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first);
  expect(said(text)).toContain(
    'Due: Sunday, 6 December 2026, 11:00 (Europe/Paris) Owed to: Contoso Offer: “Contoso Backup” Write to the publisher',
  );
  expect(said(text)).toContain('Due: Sunday, 6 December 2026, 22:30 (America/New_York) Owed to: Fabrikam');
  for (const { caseUrl } of DUE) {
    expect(text).toContain(`Open the case\n${caseUrl}`);
    expect(html).toContain(`href="${caseUrl}"`);
  }
  expect(text + html).not.toContain('https://x.example');
  expect(subject + text).not.toMatch(/\bP\d+[DWMY]\b|\d{4}-\d\d-\d\dT|first-contact|benefit-contact/);
});

it('says the same in French, with its spaces before the colon', () => {
  const { subject, text } = written('fr-CA');
  expect(subject).toBe('Rappel du vendredi 4 décembre 2026\u00a0: 2 promesses arrivent à échéance');
  expect(said(text)).toContain(
    'Échéance_: dimanche 6 décembre 2026 à 11_h_00 (Europe/Paris) Due à_: Contoso Offre_: «_Contoso Backup_»',
  );
  expect(text).toContain(`Ouvrir le dossier\n${DUE[1]?.caseUrl ?? ''}`);
});
