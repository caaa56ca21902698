import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../shared/reader';
import { PUBLISHER_WORDS } from '../../web/words/publisher-words';

type PartName = keyof (typeof PUBLISHER_WORDS)['en']['part'];

/** A part of a company's page under its heading. */
export const CompanyPart = ({ name, children }: { name: PartName; children: ComponentChildren }): JSX.Element => (
  <section id={name} class="part">
    <h2>{useWords(PUBLISHER_WORDS).part[name]}</h2>
    {children}
  </section>
);
