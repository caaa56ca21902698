/** How programs write an answer to a letter: each takes what is new and the letter, and gives the text or the HTML of the mail. */
export type Program = (answer: readonly string[], letter: readonly string[]) => { text: string } | { html: string };
