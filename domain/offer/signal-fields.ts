import type { Instant } from '../calendar/instants';
import { Fields, storable } from './inputs';

/** Stands at the end of a text that was cut. */
export const CUT = ' […]';

/** A text that is not too long any more: cut and marked where it was. */
export const cutTo = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - CUT.length)}${CUT}` : text;

/** A day, perhaps with a time, perhaps with a zone. */
const DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:[.,]\d+)?)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/** Words that say what a field may be. */
export type Synonyms<T extends string> = Readonly<Record<string, T>>;

/**
 * The fields of an input that cannot be refused. Whatever has one sensible reading is read: texts that are too long are
 * cut, numbers are texts, a time without a zone is one in UTC. What would mean something else when cut stays strict.
 */
export class SignalFields extends Fields {
  override text(name: string, longest = 2_000): string {
    const value = this.plain(name);
    if (value === '') throw this.unreadable(name, { code: 'text', params: { most: longest } });
    return storable(cutTo(value, longest));
  }

  override optionalText(name: string, longest = 2_000): string | null {
    return this.plain(name) === '' ? null : this.text(name, longest);
  }

  override exact(name: string, longest: number): string {
    const value = this.plain(name);
    if (value === '' || value.length > longest)
      throw this.unreadable(name, { code: 'text', params: { most: longest } });
    return storable(value);
  }

  /** Whatever its case; `synonyms` are other words for a choice. */
  override oneOf<T extends string>(name: string, choices: readonly T[], synonyms?: Synonyms<T>): T {
    const word = this.plain(name).toLowerCase();
    const found = choices.find((choice) => choice === word) ?? synonyms?.[word];
    if (found === undefined) throw this.unreadable(name, { code: 'choice', params: { choices } });
    return found;
  }

  override flag(name: string): boolean {
    return this.plain(name).toLowerCase() === 'true';
  }

  override optionalInstant(name: string): Instant | null {
    const value = this.plain(name);
    if (value === '') return null;
    const [, day, time = '00:00', seconds = ':00', zone = 'Z'] = DATE.exec(value) ?? [];
    if (day === undefined) throw this.unreadable(name, { code: 'instant', params: {} });
    const read = new Fields({ [name]: `${day}T${time}${seconds.replace(',', '.')}${wholeZone(zone.toUpperCase())}` });
    return read.instant(name);
  }

  override within(name: string): Fields {
    return new SignalFields(this.fields[name], this.pathOf(name));
  }

  /** A text, or what can be said as one; empty where there is nothing. */
  private plain(name: string): string {
    const value = this.fields[name];
    if (typeof value === 'string') return value.trim();
    return value == null ? '' : JSON.stringify(value);
  }
}

const wholeZone = (zone: string): string =>
  zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
