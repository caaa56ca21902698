/** Begin and end of what HTML shows in a colour in which people answer between the lines. */
export const [COLOURED, COLOURED_END] = ['\uE002', '\uE003'] as const;

/** Words by which somebody says that answers stand in what is quoted, in English, French, German and Spanish. */
const SAYS_BELOW = [
  /\b(?:answers?|repl(?:y|ies)|comments?|responses?|remarks?|notes?)\b.{0,40}?\b(?:below|in-?line|in (?:red|blue|green|purple|orange|colou?r))\b|\b(?:see|please see|find) (?:my )?(?:below|in-?line)\b|\bin-?line in (?:red|blue|green)\b/i,
  /(?:réponses?|commentaires?|remarques?)(?!\p{L}).{0,40}?(?:ci-dessous|plus bas|dans le (?:texte|corps|message)|en (?:rouge|bleu|vert|violet|couleur))/iu,
  /(?:antwort(?:en)?|kommentare?|anmerkungen?)(?!\p{L}).{0,40}?(?:unten|im text|in (?:rot|blau|grün|farbe)|direkt (?:darunter|im))/iu,
  /(?:respuestas?|comentarios?)(?!\p{L}).{0,40}?(?:abajo|en (?:rojo|azul|verde|color|el texto))/iu,
];

/** Does a text say that answers stand below, in what is quoted? */
export const saysAnswersBelow = (text: string): boolean => SAYS_BELOW.some((words) => words.test(text.slice(0, 2_000)));

const NAMED = ['red', 'blue', 'green', 'purple', 'orange', 'teal', 'maroon', 'navy', 'fuchsia'];

/** So far the channels of a colour lie apart that nobody takes for black or grey, of 255. */
const APART = 60;

/** Whether the attributes of an element give its text a colour other than black, white and grey. */
export function isAnswerColour({ style = '', color = '' }: Readonly<Record<string, string>>): boolean {
  const value = (/(?:^|;)\s*color\s*:\s*([^;!]+)/i.exec(style)?.[1] ?? color).trim().toLowerCase();
  if (NAMED.includes(value)) return true;
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  const digits = hex?.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  const channels = (digits?.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const written =
    channels.length > 0 ? channels : (/^rgb\(([\d\s,]+)\)$/.exec(value)?.[1] ?? '').split(',').map(Number);
  return written.length === 3 && Math.max(...written) - Math.min(...written) >= APART;
}

/** Which lines are coloured as a whole, and have a word in them. */
export function colouredLines(lines: readonly string[]): boolean[] {
  let depth = 0;
  return lines.map((line) => {
    let [inside, outside] = ['', ''];
    for (const sign of line) {
      if (sign === COLOURED) depth++;
      else if (sign === COLOURED_END) depth = Math.max(0, depth - 1);
      else if (depth > 0) inside += sign;
      else outside += sign;
    }
    return outside.trim() === '' && /\p{L}/u.test(inside);
  });
}

/** The same text without the marks of colours. */
export const withoutColours = (text: string): string => text.replaceAll(COLOURED, '').replaceAll(COLOURED_END, '');
