// The page's styles: light or dark as the reader's system is set.
export const style = `
:root { color-scheme: light dark;
  --paper: #f7f6f3; --card: #ffffff; --ink: #1d1c1a; --soft: #6c6963; --line: #e4e1da;
  --kept: #2f8f5b; --broken: #c9382b; --known: #b7791f; --open: #aaa69d; --tint: #fdf1ef; --code: #f2f0eb; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #161513; --card: #1f1e1b; --ink: #eceae5; --soft: #9c988f; --line: #34322d;
  --kept: #58c08a; --broken: #f0786b; --known: #e0b050; --open: #6d6a62; --tint: #2c1d1a; --code: #292723; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
main { max-width: 1160px; margin: 0 auto; padding: 48px 24px 96px; }
h1 { font-size: clamp(28px, 4.5vw, 44px); line-height: 1.15; letter-spacing: -.02em; margin: 4px 0 12px; text-wrap: balance; }
h2 { font-size: 20px; margin: 56px 0 14px; letter-spacing: -.01em; }
.eyebrow, .facts { color: var(--soft); font-size: 14px; }
.eyebrow code { color: inherit; }
.is-broken h1 { color: var(--broken); } .is-kept h1 { color: var(--kept); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 28px 0 0; padding: 0; list-style: none; }
.tiles li { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 14px 18px; }
.tiles b { display: block; font-size: 30px; line-height: 1.1; font-variant-numeric: tabular-nums; letter-spacing: -.02em; }
.tiles span { color: var(--soft); font-size: 14px; }
.tiles .kept b { color: var(--kept); } .tiles .broken b { color: var(--broken); } .tiles .known b { color: var(--known); } .tiles .none b { color: var(--soft); }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { padding: 9px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
tr:last-child > * { border-bottom: 0; }
thead th { color: var(--soft); font-weight: 500; white-space: nowrap; }
tbody th { font-weight: 500; white-space: nowrap; font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 13px; }
.group th { color: var(--soft); font-family: inherit; font-size: 12px; letter-spacing: .06em; text-transform: uppercase; background: color-mix(in srgb, var(--line) 35%, transparent); }
.dots { display: flex; flex-wrap: wrap; gap: 4px; min-width: 46px; max-width: 118px; }
.dot { width: 12px; height: 12px; border-radius: 50%; display: block; background: var(--kept); }
.dot.broken, .dot.known { width: 10px; height: 10px; margin: 1px; border-radius: 2px; transform: rotate(45deg); }
.dot.broken { background: var(--broken); } .dot.known { background: var(--known); }
.dot.open { background: none; border: 2px solid var(--open); }
.dot:focus-visible, .dot:hover { outline: 2px solid var(--ink); outline-offset: 2px; }
.legend { display: flex; flex-wrap: wrap; gap: 20px; margin: 12px 2px 0; padding: 0; list-style: none; color: var(--soft); font-size: 14px; }
.legend li { display: flex; align-items: center; gap: 8px; }
.card { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--broken); border-radius: 12px; padding: 18px 22px; margin: 0 0 14px; scroll-margin: 16px; }
.card.known { border-left-color: var(--known); }
.card h3 { margin: 0 0 4px; font-size: 17px; } .card p { margin: 0; }
.card .facts { margin-bottom: 12px; }
.why { background: var(--tint); border-radius: 8px; padding: 10px 14px; font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 14px; overflow-wrap: anywhere; }
pre { background: var(--code); border-radius: 8px; padding: 10px 14px; margin: 10px 0 0; overflow-x: auto; font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; user-select: all; }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .92em; }
details { background: var(--card); border: 1px solid var(--line); border-radius: 12px; margin: 0 0 10px; }
summary { cursor: pointer; padding: 12px 18px; overflow-wrap: anywhere; } summary .facts { margin-left: 6px; }
details ul { margin: 0; padding: 0 18px 14px; list-style: none; font-size: 14px; }
details li { display: flex; gap: 10px; padding: 6px 0; border-top: 1px solid var(--line); scroll-margin: 16px; }
details li .dot { flex: none; margin-top: 5px; } details li code { color: var(--soft); overflow-wrap: anywhere; }
:target { outline: 2px solid var(--ink); outline-offset: 3px; border-radius: 8px; }
footer { margin-top: 64px; color: var(--soft); font-size: 14px; }
@media print { body { background: #fff; } details { break-inside: avoid; } }
`;
