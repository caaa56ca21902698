/** The case of an offer: its head, what is owed next, and its history. */
export const CASE_CSS = `.case-head { display: flow-root; }
.case-head h1 .status { font-size: .95rem; font-weight: 500; vertical-align: middle; }
.case-facts { display: flex; flex-wrap: wrap; gap: .4rem 2rem; margin: 0 0 .5rem; }
.mark { display: block; font-size: .9rem; }
.case-facts .asked { display: block; font-size: .9rem; }
.engineers { font-size: .85rem; float: right; margin: .5rem 0 0 1rem; }
.on-paper { display: none; }
.flash.state { display: grid; gap: .1rem; }
.main-actions { margin: 0 0 1rem; }
.button kbd { margin-left: .35rem; background: transparent; color: inherit; border-color: currentColor; }
.why { color: var(--quiet); font-size: .85rem; }
.gauges { display: grid; gap: 0; }
.next { list-style: none; margin: 0; padding: 0; }
.owed { display: flex; gap: .6rem; padding: .6rem 0; }
.owed + .owed { border-top: 1px solid var(--rule); }
.owed > .sample { margin-top: .2rem; }
.owed p { margin: 0 0 .3rem; }
.owed .buttons { align-items: center; margin-top: .4rem; }
.sentence { font-size: 1.05rem; }
.owed:not(:first-child) .sentence { font-size: 1rem; }
.sentence .says { white-space: nowrap; }
.jumps { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: .5rem 0; margin: 0 0 1rem; border-block: 1px solid var(--rule); font-size: .9rem; }
.part { scroll-margin-top: 1rem; }
.part h3 { margin-top: 1rem; }
.part > .scroll { margin-bottom: 1rem; }
.why-date summary { white-space: nowrap; font-size: .85rem; }
.why-date p { margin: .3rem 0 0; font-size: .85rem; }
.why-date ul { color: var(--quiet);  margin: .3rem 0 0; padding-left: 1.1rem; font-size: .85rem; }
.history { list-style: none; margin: 0; padding: 0; }
.entry { display: grid; grid-template-columns: 9.5rem 1.2rem minmax(0, 1fr); gap: 0 .5rem; padding: .45rem .3rem; border-top: 1px solid var(--rule); }
.entry > time { color: var(--quiet); font-size: .85rem; padding-top: .1rem; }
.entry .sign { text-align: center; font-weight: 700; color: var(--quiet); }
.entry:is(.outbound, .inbound) .sign { color: var(--link); }
.entry:is(.trouble, .ticket) .sign { color: var(--bad); }
.entry.decision .sign { color: var(--good); }
.entry p { margin: 0; white-space: pre-line; }
.entry .says .status { margin-left: .4rem; }
.entry .more { display: flex; flex-wrap: wrap; gap: .1rem .9rem; color: var(--quiet); font-size: .85rem; }
.entry s { color: var(--quiet); }
.entry:target { background: var(--link-paper); outline: 2px solid var(--link); }
.noise { border-top: 1px solid var(--rule); padding: .3rem .3rem .3rem 11.5rem; font-size: .85rem; }
.noise .entry { grid-template-columns: 1.2rem minmax(0, 1fr); }
.noise .entry > time { grid-column: 1 / -1; }
.plain-list { list-style: none; margin: 0; padding: 0; }
.plain-list > li { padding: .4rem 0; }
.plain-list > li + li { border-top: 1px solid var(--rule); }
.plain-list p { margin: .1rem 0; font-size: .9rem; }
.actions .button { display: block; text-align: left; font-weight: 500; }
.not-now .step { display: block; font-size: .9rem; }
.not-now .why { margin: 0; }
.impossible { margin-right: .8rem; }
.doings { display: inline-flex; flex-wrap: wrap; gap: .1rem .9rem; margin-right: .6rem; }
.step { display: inline-block; min-height: 1.5rem; }
.step[aria-disabled=true] { color: var(--quiet); cursor: not-allowed; }
#benefits td:first-child { width: 34%; }
#benefits td:nth-child(2) { width: 26%; }
@media (max-width: 40rem) {
  .entry { grid-template-columns: 1.2rem minmax(0, 1fr); }
  .entry > time { grid-column: 1 / -1; }
  .noise { padding-left: .3rem; }
  #benefits td:is(:first-child, :nth-child(2)) { width: auto; }
}
`;
