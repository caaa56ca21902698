/** The one stylesheet of all pages. */
export const STYLESHEET = `:root {
  color-scheme: light dark;
  --paper: #f6f7f9; --card: #fff; --ink: #1f2933; --quiet: #5b6673; --rule: #dde2e8; --link: #1d5b99;
  --bad: #a61b1b; --bad-paper: #fdecec; --warn: #8a5300; --warn-paper: #fff3dc; --good: #1b6b3a; --good-paper: #e5f5ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --card: #1e242b; --ink: #e6eaef; --quiet: #a3adb9; --rule: #39424d; --link: #7ab4ee;
    --bad: #ffb3b3; --bad-paper: #47191c; --warn: #ffd591; --warn-paper: #40300f; --good: #a5e0ba; --good-paper: #153823;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, 'Segoe UI', Roboto, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; padding: .75rem clamp(.75rem, 4vw, 2rem); background: var(--card); border-bottom: 1px solid var(--rule); }
header nav { display: flex; gap: 1rem; }
.brand { font-weight: 650; color: inherit; text-decoration: none; }
main { max-width: 76rem; margin: 0 auto; padding: 1rem clamp(.75rem, 4vw, 2rem) 3rem; }
main.narrow { max-width: 40rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2, caption { font-size: 1.1rem; font-weight: 600; text-align: left; margin: 0; padding: .75rem 0 .5rem; }
section, .scroll { margin: 0 0 1.5rem; }
.quiet { color: var(--quiet); margin: 0; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; background: var(--card); font-size: .9rem; }
caption { background: var(--paper); }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
th { color: var(--quiet); font-weight: 500; white-space: nowrap; }
time { white-space: nowrap; font-variant-numeric: tabular-nums; }
td p { margin: .25rem 0 0; }
summary { cursor: pointer; color: var(--link); }
.status { display: inline-block; padding: 0 .45rem; border-radius: 999px; background: var(--paper); white-space: nowrap; font-size: .85em; }
.status:is(.overdue, .urgent, .bounced, .left, .missed) { background: var(--bad-paper); color: var(--bad); }
.status:is(.at-risk, .high, .unknown, .kept-late) { background: var(--warn-paper); color: var(--warn); }
.status:is(.kept, .sent, .resolved, .activated) { background: var(--good-paper); color: var(--good); }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .75rem; margin: 0 0 1rem; }
dt { color: var(--quiet); font-size: .85rem; }
dd { margin: 0; }
pre { background: var(--card); border: 1px solid var(--rule); border-radius: .4rem; padding: .75rem; overflow-x: auto; font-size: .85rem; }
form { display: grid; gap: .75rem; }
fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: .75rem; }
legend { padding: 0 0 .5rem; font-weight: 600; }
.answer { background: var(--card); border: 1px solid var(--rule); border-radius: .5rem; padding: .75rem; display: grid; gap: .6rem; }
.answer:has(input[type=radio]:checked) { border-color: var(--link); }
.answer:not(:has(input[type=radio]:checked)) .fields { display: none; }
.fields { display: grid; gap: .6rem; padding-left: 1.6rem; }
label.field { display: grid; gap: .2rem; font-size: .9rem; }
input[type=text], input[type=email] { font: inherit; width: 100%; padding: .45rem .6rem; border: 1px solid var(--quiet); border-radius: .35rem; background: var(--card); color: inherit; }
input[aria-invalid=true] { border-color: var(--bad); }
.fault { color: var(--bad); margin: 0; font-size: .9rem; }
button { font: inherit; font-weight: 600; justify-self: start; padding: .6rem 1.4rem; border: 0; border-radius: .4rem; background: var(--link); color: var(--card); cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); height: 1px; overflow: hidden; }
  table, tbody, tr, caption { display: block; }
  tr { border: 1px solid var(--rule); border-radius: .4rem; margin: 0 0 .6rem; padding: .25rem 0; background: var(--card); }
  table { background: none; }
  td { display: grid; grid-template-columns: 6.5rem 1fr; gap: .5rem; border: 0; padding: .2rem .6rem; }
  td::before { content: attr(data-head); color: var(--quiet); }
}
`;
