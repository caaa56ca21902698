import { z } from 'zod';
import { REQUEST_PHASES } from '../../domain/benefits/technical-form';
import { named } from './components';
import { isCountry } from './countries';
import { fault } from './fault';
import { offer } from './offer';
import { OFFER_EXAMPLE } from './offer-example';
import { person } from './people';
import { phone } from './phone';
import { stamp } from './stamp';
import { language, line, text } from './text';

/** The form by which technical help is asked for. Country and language route the request. */
export const technicalForm = named(
  'TechnicalForm',
  z.strictObject({
    product: line(200),
    phase: z.enum(REQUEST_PHASES),
    phone,
    country: z.string().refine(isCountry, fault('country')),
    language,
    description: text(4_000),
    requester: person,
    ...stamp,
  }),
  {
    product: 'Azure Kubernetes Service',
    phase: 'deployment',
    phone: '+33123456789',
    country: 'FR',
    language: 'fr',
    description: 'Which identity should our container use to read the customer’s key vault?',
    requester: { name: 'Sam Roy', email: 'sam@contoso.example' },
  },
);

/** The number of a new request, and the offer with it. */
export const requestMade = named('RequestMade', z.strictObject({ number: z.string(), offer }), {
  number: 'TR-0K3F9D2M1QX',
  offer: OFFER_EXAMPLE,
});
