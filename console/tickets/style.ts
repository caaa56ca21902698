/** Filters of lists, the dossier of a ticket, and the rungs of an owner check. */
export const TICKETS_CSS = `.filter { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; margin: 0 0 .6rem; }
.filter > .quiet { min-width: 5rem; font-size: .85rem; }
.filter .chips { margin: 0; flex: 1 1 12rem; }
.items { margin: 0; padding: 0; list-style: none; display: grid; grid-template-columns: minmax(0, 1fr); gap: .35rem; overflow-wrap: anywhere; }
.actions.row { display: flex; flex-wrap: wrap; gap: .6rem 1rem; margin: .75rem 0 1rem; }
.actions.row > li { max-width: 20rem; }
.actions.row:empty { display: none; }
.card > :is(ul, dl) + p { margin-top: .75rem; }
.card > :is(p, .actions.row):last-child { margin-bottom: 0; }
dl.dossier { grid-template-columns: 1fr; gap: .6rem; margin: 0; }
dl.dossier > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .5rem; align-items: baseline; }
dl.dossier.stacked > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
dl.dossier pre { margin: 0; }
blockquote { margin: .25rem 0 0; padding-left: .75rem; border-left: 3px solid var(--edge); white-space: pre-wrap; }
.rungs { margin: .5rem 0; padding: 0; list-style: none; display: grid; gap: .25rem; }
.rungs li { padding: .15rem .6rem; border-left: 4px solid var(--rule); color: var(--quiet); }
.rungs li[aria-current] { border-color: var(--link); color: var(--ink); font-weight: 600; }
@media (max-width: 40rem) {
  .filter > .quiet { flex-basis: 100%; }
  dl.dossier > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
`;
