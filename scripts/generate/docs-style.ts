/** The style of the API reference. It has no font, no image and nothing else that a browser would have to fetch. */
export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d8dce3, #343b46); --soft: light-dark(#f4f6f9, #1c2128); --link: light-dark(#0a58ca, #7ab7ff); --dim: light-dark(#57606a, #9aa4b2); }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; display: grid; grid-template-columns: minmax(14rem, 19rem) minmax(0, 1fr); font: 16px/1.55 system-ui, sans-serif; background: light-dark(#fff, #14181d); color: light-dark(#1b2027, #e4e8ee); }
nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 1.5rem 1rem; border-right: 1px solid var(--line); background: var(--soft); font-size: .875rem; }
nav a { display: block; padding: .15rem .5rem; color: inherit; text-decoration: none; border-radius: .25rem; overflow-wrap: anywhere; }
nav a:hover { background: var(--line); }
nav .depth-1 { font-size: 1.05rem; font-weight: 700; }
nav .depth-2 { margin-top: 1rem; font-weight: 650; }
nav .depth-3 { padding-left: 1.25rem; color: var(--dim); }
main { padding: 2rem clamp(1rem, 4vw, 4rem) 6rem; max-width: 72rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
h1 { margin-top: 0; line-height: 1.2; }
h2 { margin-top: 4rem; padding-top: 1rem; border-top: 2px solid var(--line); }
h3 { margin-top: 3rem; }
:target { background: light-dark(#fff3c4, #4a3c00); }
code { font: .875em ui-monospace, monospace; background: var(--soft); padding: .1em .3em; border: 1px solid var(--line); border-radius: .25rem; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: 1rem; background: var(--soft); border-radius: .5rem; }
pre code { border: 0; padding: 0; }
blockquote { margin: 1rem 0; padding: .25rem 1rem; border-left: 3px solid var(--line); color: var(--dim); }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--dim); font-weight: 600; }
@media (max-width: 50rem) { body { display: block; } nav { position: static; height: auto; max-height: 40vh; border-right: 0; border-bottom: 1px solid var(--line); } }
@media print { nav { display: none; } body { display: block; } }
`;
