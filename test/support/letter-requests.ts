import type { LetterRequest } from '../../domain/offer/activities';
import { STANDING } from '../activities/letters/every-letter';

let letters = 0;
export const reminder: LetterRequest['content'] = {
  letter: 'reminder',
  promise: { kind: 'news', about: null, dueAt: '2026-12-01T10:00:00.000Z' },
};
/** A letter that a step of its own asks for: a welcome unless said otherwise. */
export const letter = (
  content: LetterRequest['content'] = { letter: 'welcome', standing: STANDING },
): LetterRequest => ({
  key: `step-${++letters}`,
  offer: {
    id: 'contoso.backup-pro',
    title: 'Backup Pro',
    type: 'trial',
    consultingKind: null,
    publisherName: 'Contoso',
    program: 'commercial-marketplace@2020-04',
    timeZone: 'UTC',
  },
  content,
  to: { name: 'Ada', email: 'ada@contoso.example' },
  cc: [],
  language: 'en',
  at: '2026-11-22T10:00:00.000Z',
});
