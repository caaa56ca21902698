import type { ConsoleWords } from '../../locales';
import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../shared/reader';

type PartName = keyof ConsoleWords['publishers']['part'];

/** A part of a company's page under its heading. */
export const CompanyPart = ({ name, children }: { name: PartName; children: ComponentChildren }): JSX.Element => (
  <section id={name} class="part">
    <h2>{useWords('publishers').part[name]}</h2>
    {children}
  </section>
);
