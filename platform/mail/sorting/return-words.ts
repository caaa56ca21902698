export type Language = 'en' | 'fr' | 'de' | 'es';

/**
 * What the words before a day say of it. `back`: somebody is back on it; `until`: away until it, and back on it unless
 * it is said to be included; `last`: it is the last day away; `from`: something begins on it; `not-before`: nothing
 * happens before it; `before`: something is to happen before it.
 */
export type Meaning = 'back' | 'until' | 'last' | 'from' | 'before';

export type Cue = { readonly meaning: Meaning; readonly language: Language; readonly pattern: RegExp };

const cue = (meaning: Meaning, language: Language, pattern: RegExp): Cue => ({ meaning, language, pattern });

/** Each is looked for before a day, in lower case; the one that ends nearest to the day counts. */
export const CUES: readonly Cue[] = [
  cue(
    'back',
    'en',
    /\b(?:back|returns?|returning|resum(?:e|es|ing)|available again|available|reachable|in the office|at my desk|at work|reply|respond|answer|get back to you|read (?:your|my))\b/g,
  ),
  cue('until', 'en', /\b(?:until|till|til|’til)\b/g),
  cue('last', 'en', /\b(?:through|thru|up to and including|until and including|until the end of|after)\b/g),
  cue('from', 'en', /\b(?:from|starting|as of|as from|beginning|since|between|left)\b/g),
  cue('before', 'en', /\b(?:before|prior to|by)\b/g),
  cue(
    'back',
    'fr',
    /(?:de retour|\bretour|reviens|reviendrai|reviendra|\brentre|\brentrerai|reprends|reprendrai|reprise|joignable|disponible|répondrai|répondre|présente? au bureau|serai au bureau|à nouveau|traiterai|lirai)(?!\p{L})/gu,
  ),
  cue('until', 'fr', /jusqu’(?:au|à|en)(?!\p{L})|jusque(?!\p{L})/gu),
  cue('last', 'fr', /(?<!\p{L})(?:après)(?!\p{L})/gu),
  cue('from', 'fr', /(?<!\p{L})(?:à partir d[ue]|à compter d[ue]|dès|depuis|du|de)(?= )/gu),
  cue('before', 'fr', /(?<!\p{L})(?:avant|d’ici)(?= )/gu),
  cue(
    'back',
    'de',
    /(?<!\p{L})(?:zurück|wieder|zurückkehre|zurückkommen|rückkehr|erreichbar|verfügbar|bearbeiten|beantworten|antworten)(?!\p{L})/gu,
  ),
  cue('until', 'de', /(?<!\p{L})bis(?: zum)?(?!\p{L})/gu),
  cue(
    'last',
    'de',
    /(?<!\p{L})(?:bis (?:einschließlich|einschl\.?|inklusive|inkl\.?|und mit|zum einschließlich)|nach)(?: dem| zum)?(?![\p{L}])/gu,
  ),
  cue('from', 'de', /(?<!\p{L})(?:ab|vom|von|seit|zwischen)(?: dem)?(?= )/gu),
  cue('before', 'de', /(?<!\p{L})vor(?: dem)?(?= )/gu),
  cue(
    'back',
    'es',
    /(?<!\p{L})(?:vuelvo|volveré|volvere|regreso|regresaré|regresare|de vuelta|de regreso|vuelta|reincorporo|reincorporaré|reincorporación|disponible|retomo|retomaré|responderé|contestaré|atenderé)(?!\p{L})/gu,
  ),
  cue('until', 'es', /(?<!\p{L})hasta(?= )/gu),
  cue('last', 'es', /(?<!\p{L})(?:después|tras)(?!\p{L})/gu),
  cue('from', 'es', /(?<!\p{L})(?:a partir del?|desde|del|de)(?= )/gu),
  cue('before', 'es', /(?<!\p{L})antes del?(?= )/gu),
];

/** Before the second day of two: it is the last of them. */
export const RANGE: readonly { readonly language: Language; readonly pattern: RegExp }[] = [
  {
    language: 'en',
    pattern:
      /\b(?:from|between) [^.!?;\n]{0,20}\d[^.!?;\n]{0,20} (?:to|and|-|–|—)(?: and including)? (?:the )?(?:\p{L}{3,9},? )?(?:the )?$/u,
  },
  {
    language: 'fr',
    pattern: /(?<!\p{L})(?:du|entre le) [^.!?;\n]{0,20}\d[^.!?;\n]{0,20} (?:au|et le|-|–) ?(?:\p{L}{5,8} )?$/u,
  },
  {
    language: 'de',
    pattern:
      /(?<!\p{L})(?:vom|von|zwischen dem) [^!?;\n]{0,20}\d[^!?;\n]{0,20} (?:bis|bis zum|und dem|-|–) ?(?:\p{L}{6,10},? )?(?:dem |den )?$/u,
  },
  {
    language: 'es',
    pattern: /(?<!\p{L})(?:del|desde el|entre el) [^.!?;\n]{0,20}\d[^.!?;\n]{0,20} (?:al|y el|-|–) ?(?:\p{L}{5,9} )?$/u,
  },
];

/** Near a day, after it or just before: the day is one of those away. */
export const INCLUDED =
  /(?<!\p{L})(?:inclus|incluse|inclusive|inclusively|included|including|incl|inkl|inklusive|einschließlich|einschliesslich|compris|incluido|incluida|incluidos|ambos inclusive)(?!\p{L})/u;

/** After a day that something begins on: what begins is the work. */
export const BACK_AFTER =
  /(?<!\p{L})(?:back|return|available|reachable|de retour|joignable|disponible|reviendrai|reprendrai|répondrai|à nouveau|wieder|zurück|erreichbar|de vuelta|de regreso|volveré|reincorpor\p{L}{1,6}|responderé)(?!\p{L})/u;

/** What says the contrary between a day and such a word. */
export const AWAY_AFTER =
  /(?<!\p{L})(?:not|no longer|away|out of|n’|ne|pas|absente?|indisponible|nicht|kein|keine|abwesend|urlaub|no|fuera|ausente|until|till|jusqu’|bis|hasta)(?!\p{L})|n’/u;

/** That something does not happen before a day. */
export const NOT = /(?<!\p{L})(?:not|n’t|cannot|unable|unavailable|pas|impossible|nicht|kein|erst|no|ni)(?!\p{L})|n’t/u;
