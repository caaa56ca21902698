/** A case on paper: what it says, without what can be done. */
export const PRINT_CSS = `@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --sunk: #fff; --ink: #000; --quiet: #333; --rule: #999; --edge: #777; --link: #000; --link-paper: #eee;
    --bad: #9d1a1a; --bad-paper: #fdeaea; --warn: #7a4a00; --warn-paper: #fff1d6; --good: #17603a; --good-paper: #e2f4e9; }
  .head nav, .who, .foot, .sandbox, .flash, .actions, .filters, .chips, .buttons, .machine, dialog, .skip { display: none !important; }
  .jumps, .engineers, .pages, .noise, #actions, #tickets .button, .same-as-table, .why { display: none !important; }
  :is(#promises, #benefits) :is(th, td):last-child { display: none; }
  .flash.state { display: grid !important; border: 1px solid #999; }
  .on-paper { display: block; }
  main { max-width: none; padding: 0; }
  .columns { display: block; }
  .card, tr, section { break-inside: avoid; border-color: #999; }
  details::details-content { content-visibility: visible; display: block; }
  details:not(.why-date, .same-as-table) > summary { display: none; }
  a { text-decoration: none; }
}
`;
