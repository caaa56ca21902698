/** The time machine and the tour. */
export const SANDBOX_CSS = `.machine { background: var(--warn-paper); border-radius: .6rem; padding: .6rem 1rem; margin: 0 0 1rem; }
.machine form.inline { align-items: center; }
.machine .hint { margin: .3rem 0 0; color: var(--warn); }
.tour { padding-left: 1.5rem; }
.tour > li::marker { font-weight: 700; }
`;
