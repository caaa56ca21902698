import type { HelmetOptions } from 'helmet';

/** The headers of everything that is served: nothing may be loaded but what a page says itself, nothing is kept. */
export const SECURITY: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Whether it is reached over TLS is the business of what stands before it.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
};

/** The same for a page that has scripts of its own, which ask for answers of this service. */
const scripted = (more: Readonly<Record<string, string[]>>): HelmetOptions => ({
  ...SECURITY,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      ...more,
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
});

/** The console: forms, and mail in a frame that can do nothing. */
export const CONSOLE = scripted({ frameSrc: ["'self'"], formAction: ["'self'"] });

/** The page of the API, which is made by scripts and has no forms. */
export const SCRIPTED = scripted({ formAction: ["'none'"] });
