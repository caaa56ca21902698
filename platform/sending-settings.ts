import { z } from 'zod';
import { dkimSettings } from './dkim-settings';
import { readDomainRates } from './mail/domain-rates';
import { faultOfLogo, readLogo } from './logo-file';

/** A drawing that is read from a file, as its markup. */
const drawing = z.string().transform((path, context) => {
  const fault = (message: string): never => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  try {
    const svg = readLogo(path);
    const wrong = faultOfLogo(svg);
    return wrong === undefined ? svg : fault(`${path} ${wrong}`);
  } catch {
    return fault(`${path} cannot be read`);
  }
});

const rates = z.string().transform((text, context) => {
  const read = readDomainRates(text);
  if (read !== undefined) return read;
  context.addIssue({ code: 'custom', message: 'each entry is domain=mails-a-minute, with a comma between' });
  return z.NEVER;
});

/** The settings of what letters say of the programme, and of how they leave. */
export const sendingSettings = {
  /** What publishers know the programme by. */
  PROGRAMME_NAME: z.string().max(80).optional(),
  /** The path of an SVG drawing. */
  PROGRAMME_LOGO_SVG: drawing.optional(),
  /** Where the programme is, on one line: letters that advertise must say so in many countries. */
  POSTAL_ADDRESS: z.string().max(200).optional(),
  PRIVACY_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Mails a minute by domain, over all workers: gmail.com=300,*=1200; `*` is each domain that is not named. */
  MAIL_DOMAIN_RATES: rates.default(new Map()),
  ...dkimSettings,
};
