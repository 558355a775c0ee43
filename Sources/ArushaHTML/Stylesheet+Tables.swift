extension Stylesheet {
  /// Rules between rows only; numbers under each other; wide tables scroll in their region.
  static let tables = """
    .table { margin: 1.5rem 0 2rem; overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: .925rem; line-height: 1.45; }
    .table.wide table { min-width: 58rem; font-size: .875rem; }
    caption { caption-side: top; text-align: left; font-weight: 600; padding: 0 0 .6rem; }
    th, td { text-align: left; vertical-align: top; padding: .5rem .6rem; }
    th code, td code { background: none; padding: 0; }
    thead th, thead td { vertical-align: bottom; color: var(--soft); font-weight: 600; }
    thead tr:last-child > * { border-bottom: 2px solid var(--strong-line); }
    thead [scope=colgroup] { border-bottom: 1px solid var(--line); text-align: center; }
    thead { border-top: 2px solid var(--strong-line); }
    tbody tr { border-bottom: 1px solid var(--line); }
    tbody tr:last-child { border-bottom: 2px solid var(--strong-line); }
    tbody th { font-weight: 600; }
    td p, th p { margin: 0 0 .4em; } td p:last-child, th p:last-child { margin: 0; }
    .center { text-align: center; } .end { text-align: right; }
    .number { white-space: nowrap; } th.number { white-space: normal; }
    tr.strong th, tr.strong td { font-weight: 700; border-top: 2px solid var(--strong-line); }
    tr.group > * { background: var(--panel); color: var(--accent); font-weight: 700; }
    @media screen and (max-width: 36rem) {
      .table table { min-width: 32rem; }
      /* The caption stays in sight while the table scrolls under it. */
      caption span { display: inline-block; position: sticky; left: 0;
        max-width: calc(100vw - 2rem); }
      caption .unseen { position: absolute; }
    }
    """
}
