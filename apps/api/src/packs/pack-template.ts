/** The page of a pack in Typst. Everything it says comes from `/pack.json`, so nothing in it is ever read as markup. */
export const PACK_TEMPLATE = String.raw`
#let pack = json("/pack.json")
#let ink = rgb("#1A2B23")
#let ink2 = rgb("#46564C")
#let ink3 = rgb("#59675D")
#let rule = rgb("#DAD2BF")
#let strong = rgb("#7F867A")
#let thin = rgb("#A96500")
#let thin-ink = rgb("#754600")
#let serif = "Alegreya"

#set document(title: pack.title, description: pack.description, date: auto)
#set text(font: "Source Sans 3", size: 10.5pt, fill: ink, lang: pack.language, region: pack.region, number-type: "lining", number-width: "tabular")
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 24mm, top: 20mm, bottom: 28mm),
  footer: context {
    set text(size: 8pt, fill: ink3)
    line(length: 100%, stroke: 0.5pt + rule)
    v(-2pt)
    grid(
      columns: (1fr, auto),
      row-gutter: 4pt,
      pack.footer, [#counter(page).display() / #counter(page).final().first()],
      [SHA-256 #pack.hash], [],
    )
  },
)
#show heading.where(level: 1): it => block(below: 13pt, text(font: serif, weight: 500, size: 29pt, number-type: "old-style", it.body))
#show heading.where(level: 2): it => block(above: 20pt, below: 8pt, sticky: true, {
  line(length: 100%, stroke: 0.5pt + rule)
  v(4pt)
  text(size: 12.5pt, weight: 600, it.body)
})
#set table(stroke: none, inset: (x: 0pt, y: 4.2pt), align: (column, row) => if column == 0 { left } else { auto })
#show table.cell.where(y: 0): set text(size: 9pt, weight: 600, fill: ink2)

#let finding(body) = text(size: 10.5pt, fill: ink2, body)
#let note(body) = text(size: 9pt, fill: ink3, body)
#let word(body) = underline(stroke: (paint: thin, thickness: 1pt, dash: "dashed"), offset: 2.6pt, text(fill: thin-ink, weight: 600, body))
#let ruled(columns, align, header, ..rows) = block(above: 8pt, table(
  columns: columns,
  align: align,
  table.header(..header),
  table.hline(y: 1, stroke: 0.6pt + strong),
  ..rows.pos().enumerate().map(((nth, row)) => (..row, table.hline(stroke: 0.5pt + rule))).flatten(),
))

#grid(
  columns: (1fr, auto),
  text(font: serif, weight: 500, size: 15pt, pack.app),
  align(bottom, text(size: 9.5pt, fill: ink2, pack.kind)),
)
#v(12pt)
= #pack.name
#text(size: 12pt, fill: ink2, pack.period)

#if pack.load != none [
  == #pack.load.title
  #finding(pack.load.finding)

  #figure(image("/load.svg", width: 100%, alt: pack.load.alt), supplement: none)
  #note(pack.load.note)
  #ruled(
    (1fr, 30mm, 30mm), (left, right, right), pack.load.header,
    ..pack.load.rows,
  )
]

#if pack.support != none [
  == #pack.support.title
  #finding(pack.support.finding)
  #if pack.support.rows.len() > 0 {
    ruled((30mm, 1fr, 26mm, 22mm), (left, left, right, right), pack.support.header, ..pack.support.rows)
  }
]

#if pack.thinTies != none [
  == #pack.thinTies.title
  #finding(pack.thinTies.finding)
  #if pack.thinTies.rows.len() > 0 {
    ruled(
      (1fr, 46mm, 34mm, 18mm), (left, right, right, right), pack.thinTies.header,
      ..pack.thinTies.rows.map(((kind, gap, agreed, state)) => (kind, gap, agreed, word(state))),
    )
  }
]

#block(above: 20pt, breakable: false, note(pack.closing))
`;
