"""The style of the page that `eval.html` writes."""

from typing import Final

STYLE: Final = """
:root {
  --paper: #fff; --ink: #16191d; --soft: #515a64; --line: #d4dae0; --track: #e9edf1;
  --s0: #3f83bd; --s1: #b9721a; --s2: #458f58; --s3: #8d6bb5;
  --yes: #17613a; --no: #a3231f; --part: #7a4b00;
  --g2: #d6efdd; --g2-ink: #124a29; --g1: #ffeec9; --g1-ink: #624000; --g0: #e9edf1; --g0-ink: #3f474f;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #eef1f4; --soft: #a9b3bd; --line: #38414a; --track: #2a3138;
    --yes: #85d6a4; --no: #ff9d96; --part: #f0c26e;
    --g2: #17432a; --g2-ink: #c0f0d0; --g1: #4d3708; --g1-ink: #ffe2a3; --g0: #2a3138; --g0-ink: #cfd6dd;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 12px; overflow-wrap: anywhere; }
h2 { font-size: 21px; margin: 44px 0 12px; }
p { max-width: 760px; margin: 0 0 10px; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 12px; margin: 0; }
.tiles > div { border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; }
dt { font-size: 14px; color: var(--soft); }
dd { margin: 4px 0 0; }
dd b { font-size: 26px; margin-right: 4px; }
dd span { font-size: 14px; color: var(--soft); white-space: nowrap; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 32px 40px; }
figure { margin: 0; min-width: 0; }
figcaption { font-weight: 600; margin-bottom: 6px; }
svg { display: block; }
svg text { fill: var(--ink); font: 14px system-ui, sans-serif; }
svg .group { font-weight: 600; }
svg .value { fill: var(--soft); font-size: 13px; }
svg .track { fill: var(--track); }
svg .s0 { fill: var(--s0); } svg .s1 { fill: var(--s1); } svg .s2 { fill: var(--s2); } svg .s3 { fill: var(--s3); }
svg line { stroke: var(--ink); stroke-width: 1.5; }
.wide { overflow-x: auto; margin: 0 0 28px; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; font-weight: 600; font-size: 16px; padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
.wide th, .wide td { white-space: nowrap; }
.questions tbody th { font-weight: 400; width: 34%; overflow-wrap: anywhere; }
small { display: block; font-size: 12.5px; color: var(--soft); }
.mark { white-space: nowrap; margin-right: 8px; }
.yes { color: var(--yes); } .no { color: var(--no); font-weight: 600; } .part { color: var(--part); }
.chip { display: inline-block; padding: 0 7px; margin: 0 0 3px; border-radius: 99px; white-space: nowrap; }
.g2 { background: var(--g2); color: var(--g2-ink); } .g1 { background: var(--g1); color: var(--g1-ink); }
.g0 { background: var(--g0); color: var(--g0-ink); }
@media screen and (max-width: 760px) {
  .questions thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .questions, .questions caption, .questions tbody, .questions tr, .questions th, .questions td { display: block; }
  .questions tbody th { width: auto; font-weight: 600; }
  .questions th, .questions td { border: 0; padding: 2px 0; }
  .questions td::before { content: attr(data-head) ": "; color: var(--soft); }
  .questions tr { padding: 12px 0; border-bottom: 1px solid var(--line); }
}
@media print {
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 12px; } main { max-width: none; padding: 0; }
  figure, tr, .tiles > div { break-inside: avoid; } h2 { break-after: avoid; }
  .charts { grid-template-columns: 1fr 1fr; }
  .wide { overflow: visible; } table, .wide table { font-size: 9px; } .wide th, .wide td { white-space: normal; }
}
"""
"""Light by default and in print, dark where the reader's screen is."""
