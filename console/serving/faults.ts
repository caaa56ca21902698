import type { Said } from '../../locales/said';
import type { Problem } from '../../api/http/problems';
import type { FieldShape } from '../shared/form';

/** Fields that a refusal is about although it names none, by the refusal's code. */
const BELONGS_TO: Readonly<Record<string, string | readonly string[]>> = {
  'marketing-contact-is-account-email': 'email',
  'at-in-the-future': ['at', 'contact.at'],
  'before-publication': 'at',
  'contact-missing': 'contact.channel',
  'owner-missing': 'owner.name',
  'unknown-about': 'about',
  'unknown-offer': 'offer',
  'body-too-large': 'attachments',
  'unknown-recipient': 'to',
  'pause-too-long': 'until',
  'pause-over': 'until',
  'start-too-far': 'startAt',
  'note-missing': 'note',
  'type-not-higher': 'type',
  'call-to-action-mismatch': 'callToAction',
};

/** What the API said to an attempt, at the fields that it is about; what belongs to no field stands above the form. */
export function faultsOf({ code, says, errors }: Problem, fields: readonly FieldShape[]): Record<string, Said> {
  const names = new Set(fields.map(({ name }) => name));
  const faults: Record<string, Said> = {};
  // Somebody went back to a form that was sent, and typed something else. The form that says so has a key of its own.
  if (code === 'idempotency-key-reused') return { '': { code: 'sent-before', params: {} } };
  for (const { path, message } of errors) {
    const name =
      [path, path.split('.')[0] ?? '', ...fields.map((each) => each.name)].find(
        (each) => names.has(each) && (each === path || path.startsWith(`${each}.`) || each.startsWith(`${path}.`)),
      ) ?? '';
    faults[name] ??= name === '' ? { code: 'field', params: { path, fault: message } } : message;
  }
  if (errors.length > 0) return faults;
  const field = [BELONGS_TO[code] ?? []].flat().find((name) => names.has(name));
  return { [field ?? '']: says };
}
