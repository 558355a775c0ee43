extension Stylesheet {
  /// A4, black on white; header rows repeat, rows and headings are not torn, wide tables stand on
  /// pages turned on their side.
  static let print = """
    @page { size: A4; margin: 20mm 18mm 20mm;
      @bottom-left { vertical-align: top; font: 8pt "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #515c69; }
      @bottom-right { white-space: nowrap; width: 22mm; vertical-align: top;
        font: 8pt "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #515c69; } }
    @page landscape { size: A4 landscape; margin: 16mm 15mm 18mm; }
    @media print {
      :root { color-scheme: light; --ink: #111820; --soft: #444e5a; --paper: #fff;
        --panel: #f2f4f6; --line: #c3cad2; --strong-line: #76818e; --accent: #17456e;
        --amber: #7a4800;
        --sans: "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
      html { font-size: 10pt; line-height: 1.5; }
      body { max-width: none; padding: 0; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .skip, details { display: none; }
      h2 { margin: 1.4rem 0 .5rem; } p { margin-bottom: .6em; }
      h1, h2, h3, h4, h5, caption, tr.group { break-after: avoid; }
      tr, li, .bars, .callout, .quotation, .definitions > div { break-inside: avoid; }
      p { orphans: 3; widows: 3; }
      thead { display: table-header-group; }
      .table { overflow: visible; margin: 1rem 0 1.5rem; }
      table { font-size: 9pt; line-height: 1.35; } th, td { padding: .4rem .55rem; }
      tbody tr:first-child, tbody tr:nth-last-child(2) { break-after: avoid; }
      .table.wide table { min-width: 0; font-size: 8.5pt; }
      .page-break { break-after: page; }
      .landscape { page: landscape; }
      .landscape > :first-child { margin-top: 0; }
      a { color: inherit; text-decoration: none; }
      .bar { grid-template-columns: 13rem 1fr 13rem; column-gap: 1.75rem; padding: .05rem 0; }
      .bar .label, .bar .words { font-size: .85rem; line-height: 1.2; }
      .bars { margin: .8rem 0 1rem; } .bars .plot { height: 26px; }
      .legend { margin-bottom: .4rem; }
      .title { padding-top: .8rem; } h1 { font-size: 1.7rem; }
      .subtitle { margin-top: .2rem; font-size: 1.1rem; } .marking { margin-top: .3rem; }
      .details { grid-template-columns: 1fr 1fr; gap: .15rem 2rem; margin: .8rem 0; }
      .details > div { grid-template-columns: 7.5rem 1fr; column-gap: .8rem; }
      .disclaimer { padding: .4rem 0; margin-bottom: .8rem; }
      .bars .axis .plot { height: 18px; }
      thead { break-after: avoid; break-inside: avoid; }
      .one-page { font-size: 9pt; line-height: 1.35; }
      .one-page .title { padding-top: .5rem; } .one-page h1 { font-size: 1.5rem; }
      .one-page .details { display: block; margin: .5rem 0; }
      .one-page .details > div { display: inline; }
      .one-page .details > div:not(:last-child)::after { content: " \\00b7  "; }
      .one-page dt, .one-page dd { display: inline; }
      .one-page .details dt::after { content: " \\2013  "; }
      .one-page .disclaimer { padding: .25rem 0; margin-bottom: .5rem; font-size: .85rem; }
      .one-page h2 { font-size: 1.2rem; margin: .7rem 0 .3rem; }
      .one-page .bars { margin: .4rem 0 .5rem; } .one-page .bars .plot { height: 22px; }
      .one-page .bar { grid-template-columns: 14rem 1fr 18rem; column-gap: 1rem; }
      .one-page .bar .label, .one-page .bar .words { font-size: .82rem; }
      .one-page .table { margin: .4rem 0 .6rem; } .one-page p { margin-bottom: .4em; }
      .one-page table { font-size: 8pt; } .one-page th, .one-page td { padding: .25rem .4rem; }
    }
    """
}
