import { z } from 'zod';
import { isZone } from '../../domain/calendar/zoned';
import { named } from './components';
import { isCountry } from './countries';
import { fault } from './fault';
import { email, language, line } from './text';

/** Somebody who can be written to. */
export const person = named('Person', z.strictObject({ name: line(200), email }), {
  name: 'Ada Martin',
  email: 'ada@contoso.example',
});

/** A person that the publisher lists with an offer. */
export const contact = named('Contact', z.strictObject({ role: line(100), name: line(200), email }), {
  role: 'engineering',
  name: 'Sam Roy',
  email: 'sam@contoso.example',
});

export const publisherId = z.string().regex(/^[a-z0-9_-]{1,98}$/, 'must be lower case letters, digits, - and _');

/** The company behind an offer. */
export const publisher = named(
  'Publisher',
  z.strictObject({
    id: publisherId,
    name: line(200),
    mpnId: z
      .string()
      .regex(/^\d{1,20}$/, 'must be 1 to 20 digits')
      .describe('Microsoft Partner Network id.'),
    accountEmail: email,
    timeZone: z
      .string()
      .max(64)
      .refine((name) => /^[A-Za-z]/.test(name) && isZone(name), 'must be an IANA time zone, for example Europe/Paris')
      .default('UTC')
      .describe('IANA name: months are counted by this calendar.'),
    language: language.default('en').describe('BCP 47: letters are written in it.'),
    country: z.string().refine(isCountry, fault('country')).nullable().default(null),
  }),
);
