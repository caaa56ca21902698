/** Tables, statuses, chips; on a narrow screen each row is a card whose cells say what they are. */
export const TABLES_CSS = `.scroll { overflow-x: auto; margin: 0 0 1.5rem; border-radius: .5rem; }
p.first-lines { margin: 0; max-width: 28rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
table { width: 100%; border-collapse: collapse; background: var(--card); font-size: .9rem; }
caption { background: var(--paper); }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
th { color: var(--quiet); font-weight: 500; white-space: nowrap; }
th a { color: inherit; }
tr:is(:hover, .here) > td { background: var(--sunk); }
tr.here { outline: 2px solid var(--link); outline-offset: -2px; }
td p { margin: .25rem 0 0; }
.status, .chip { display: inline-block; padding: 0 .5rem; border-radius: 999px; background: var(--sunk); color: var(--ink); white-space: nowrap; font-size: .85em; }
.status:is(.overdue, .urgent, .bounced, .left, .missed, .revoked, .refused) { background: var(--bad-paper); color: var(--bad); }
.status:is(.at-risk, .high, .unknown, .kept-late, .above-tier, .paused, .waiting) { background: var(--warn-paper); color: var(--warn); }
.status:is(.kept, .sent, .resolved, .activated, .answered, .done, .received) { background: var(--good-paper); color: var(--good); }
.status::before { content: attr(data-sign); }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.chips a { display: inline-flex; gap: .4rem; padding: .3rem .8rem; border: 1px solid var(--edge); border-radius: 999px; background: var(--card); color: var(--ink); text-decoration: none; font-size: .9rem; }
.chips a[aria-current] { background: var(--link); border-color: var(--link); color: var(--on-link); }
.chips b { font-variant-numeric: tabular-nums; }
.pages { display: flex; gap: 1rem; margin: 0 0 1.5rem; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, tbody, tr, caption { display: block; }
  tr { border: 1px solid var(--rule); border-radius: .4rem; margin: 0 0 .6rem; padding: .25rem 0; background: var(--card); }
  table { background: none; }
  td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .5rem; border: 0; padding: .2rem .6rem; overflow-wrap: anywhere; }
  td::before { content: attr(data-head); color: var(--quiet); }
  td.number { text-align: left; }
}
`;
