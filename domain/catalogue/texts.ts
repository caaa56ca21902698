/** A text of the catalogue in each language that it has, by language (BCP 47, in small letters). */
export type Texts = { readonly en: string; readonly fr: string } & { readonly [language: string]: string | undefined };

/** The language of a tag (BCP 47) without its region and script: `fr` of `fr-CA`. */
export const languageOfTag = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** A text for somebody who reads `tag` (BCP 47); English where the catalogue has no other. */
export const textFor = (texts: Texts, tag: string): string => texts[languageOfTag(tag)] ?? texts.en;
