import type { JSX } from 'preact';

/** A sentence of the API: it speaks English. */
export const ApiSentence = ({ children }: { children: string }): JSX.Element => <p lang="en">{children}</p>;
