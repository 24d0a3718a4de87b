"""How the printable page of a pack looks; system fonts only, nothing is loaded."""

PAGE_STYLE = """
:root { color-scheme: light; --ink: #1b2430; --soft: #51606f; --line: #c5ced6; --tint: #f2f5f7; --mark: #0b5a7a; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem; color: var(--ink); background: #fff;
  font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 .6rem; padding-bottom: .25rem;
  border-bottom: 2px solid var(--mark); }
h3 { font-size: 1.05rem; margin: 1.1rem 0 .3rem; }
h1, h2, h3, .label { break-after: avoid; }
p { margin: .3rem 0 .6rem; }
ul, ol { margin: .3rem 0 .8rem; padding-left: 1.4rem; }
li { margin: .15rem 0; }
nav ul { columns: 2; }
a { color: var(--mark); }
.of, .note, .place, .kind, .details, .notice { color: var(--soft); font-size: .9rem; }
.short { border: 1px solid var(--line); border-left: .35rem solid #9a6a00; padding: .5rem .8rem; }
.part { margin-top: 2.5rem; }
.notice { break-before: avoid; border-top: 1px solid var(--line); margin-top: 1.4rem; padding-top: .4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .45rem .6rem .45rem 0; text-align: left; vertical-align: top; }
tr { break-inside: avoid; }
td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
.uses { color: var(--mark); font-size: .9rem; }
.line { margin: 0 0 .9rem; padding-left: .8rem; border-left: 3px solid var(--line); break-inside: avoid; }
.line p { margin: .1rem 0; }
blockquote { margin: .2rem 0; font-style: italic; white-space: pre-line; }
.card { border: 1.5px solid var(--ink); border-radius: .5rem; padding: 1rem 1.2rem; margin: 0 0 1.2rem; break-inside: avoid; }
.card h3 { margin-top: .1rem; }
.task { color: var(--soft); font-size: .9rem; }
.item { margin: 0 0 1.1rem; break-inside: avoid; }
.item .number { font-weight: 700; }
.told { background: var(--tint); padding: .4rem .7rem; border-radius: .3rem; }
.options { list-style: upper-alpha; }
.options li::marker { font-weight: 700; }
.choose { list-style: none; padding-left: .2rem; display: flex; gap: 2rem; }
.box { display: inline-block; width: .9em; height: .9em; border: 1.5px solid var(--ink); margin-right: .4em;
  vertical-align: -.1em; }
.beside { display: grid; grid-template-columns: 3fr 2fr; gap: 1.4rem; }
.match { display: grid; grid-template-columns: 3fr 2fr; gap: 1.4rem; }
.match ol { margin: 0; }
.name { margin: .6rem 0 1.2rem; border-bottom: 1px solid var(--ink); max-width: 26rem; padding-bottom: .8rem; }
.entry { break-inside: avoid; margin-bottom: 1rem; }
.answer { font-weight: 700; margin-bottom: .1rem; }
@media (max-width: 34rem) { .match, .beside { grid-template-columns: 1fr; } nav ul { columns: 1; } body { padding: 1rem; } }
@page { size: A4; margin: 16mm 16mm 18mm; }
@page { @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #51606f; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  .part { margin-top: 0; break-before: page; }
  .cards { display: block; }
  .card { min-height: 102mm; }
  .card:nth-of-type(2n) { break-after: page; }
  .card:last-of-type { break-after: auto; }
  .first { font-size: 9.6pt; line-height: 1.4; }
  .first th, .first td { padding: .3rem .6rem .3rem 0; }
  .told { border: 1px solid var(--line); }
  a { color: inherit; text-decoration: none; }
}
"""
