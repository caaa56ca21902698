const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const INK = 'color:#1f2933';
const QUIET = 'color:#5b6673';
const ROW = 'padding:10px 0;border-bottom:1px solid #e3e7ec;vertical-align:top;font-size:15px;line-height:22px';

/** The look of a letter, inline because mail programs drop style sheets. */
export const STYLE = {
  page: 'margin:0;padding:0;background-color:#f3f5f7',
  margin: 'padding:24px 12px',
  card: 'width:100%;max-width:600px;background-color:#ffffff;border-radius:10px',
  ink: `padding:32px;overflow-wrap:anywhere;${FONT};font-size:16px;line-height:25px;${INK}`,
  title: 'margin:0 0 20px;font-size:23px;line-height:30px;font-weight:600',
  heading: 'margin:28px 0 10px;font-size:17px;line-height:24px;font-weight:600',
  paragraph: 'margin:0 0 16px',
  list: 'margin:0 0 16px;padding:0 0 0 20px',
  item: 'margin:0 0 8px',
  facts: 'margin:0 0 18px;border-top:1px solid #e3e7ec;border-collapse:collapse',
  label: `${ROW};width:42%;padding-right:16px;font-weight:400;${QUIET}`,
  value: ROW,
  button:
    'display:inline-block;margin:4px 0 10px;padding:12px 22px;border-radius:6px;background-color:#1d5b99;color:#ffffff;font-weight:600;text-decoration:none',
  address: `display:block;font-size:13px;line-height:18px;${QUIET}`,
  brand: 'margin:0 0 20px;border-collapse:collapse',
  logo: 'padding:0 12px 0 0;vertical-align:middle;line-height:0',
  name: 'vertical-align:middle;font-size:15px;line-height:22px;font-weight:600',
  signature: 'margin:24px 0 0',
  pageLink: 'color:#1d5b99',
  footer: `margin:24px 0 0;padding:16px 0 0;border-top:1px solid #e3e7ec;font-size:13px;line-height:19px;${QUIET}`,
  foot: `margin:8px 0 0;font-size:13px;line-height:19px;${QUIET}`,
  footLink: `text-decoration:underline;${QUIET}`,
} as const;

/** What changes for readers who keep their screen dark. */
export const DARK = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.page{background-color:#14181d!important}
.card{background-color:#1e242b!important}
.ink{color:#e6eaef!important}
.quiet{color:#a3adb9!important}
.rule{border-color:#39424d!important}
a.page-link{color:#7ab4ee!important}
.button{background-color:#7ab4ee!important;color:#10151a!important}
}`;
