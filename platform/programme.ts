/** What every letter to a publisher says of the programme that writes it; null where nothing is set. */
export type Programme = {
  readonly name: string | null;
  /** An SVG drawing as markup, which is put into the HTML itself: nothing is loaded from elsewhere. */
  readonly logo: string | null;
  readonly postalAddress: string | null;
  readonly privacyUrl: string | null;
};

/** Nothing is set. */
export const NO_PROGRAMME: Programme = { name: null, logo: null, postalAddress: null, privacyUrl: null };

/** The settings that say who the programme is. */
export type ProgrammeSettings = {
  readonly PROGRAMME_NAME?: string | undefined;
  readonly PROGRAMME_LOGO_SVG?: string | undefined;
  readonly POSTAL_ADDRESS?: string | undefined;
  readonly PRIVACY_URL?: string | undefined;
};

/** The programme as the settings have it. */
export const programmeOf = (settings: ProgrammeSettings): Programme => ({
  name: settings.PROGRAMME_NAME ?? null,
  logo: settings.PROGRAMME_LOGO_SVG ?? null,
  postalAddress: settings.POSTAL_ADDRESS ?? null,
  privacyUrl: settings.PRIVACY_URL ?? null,
});
