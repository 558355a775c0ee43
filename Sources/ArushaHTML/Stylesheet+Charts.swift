extension Stylesheet {
  /// Bars tell their parts apart by filling and outline first, by colour second.
  static let charts = """
    .bars { margin: 1.5rem 0 2rem; }
    .bars > figcaption { font-weight: 600; margin-bottom: .4rem; }
    .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0;
      margin: 0 0 1rem; font-size: .875rem; color: var(--soft); }
    .legend li { display: flex; align-items: center; gap: .5rem; margin: 0; }
    .sample { flex: none; overflow: visible; }
    .bar { display: grid; grid-template-columns: minmax(0, 17rem) minmax(12rem, 1fr) minmax(0, 15rem);
      column-gap: 2.5rem; align-items: center; padding: .3rem 0;
      border-bottom: 1px solid var(--line); }
    .bar .label { font-size: .925rem; line-height: 1.35; }
    .bar .words { font-size: .85rem; line-height: 1.35; color: var(--soft); }
    .plot { width: 100%; overflow: visible; display: block; }
    .plot text { font-size: .8rem; fill: var(--soft); text-anchor: middle; }
    .plot .level { font-weight: 600; fill: var(--ink); }
    .plot .tick { font-size: .72rem; }
    .plot .level-name { font-size: .72rem; display: none; }
    .plot .from-start { text-anchor: start; } .plot .to-end { text-anchor: end; }
    .axis .plot { height: 18px; }
    .axis-words { max-width: none; margin: 0 0 .4rem; font-size: .8rem; color: var(--soft); }
    .grid { stroke: var(--line); }
    .evidenced { fill: var(--accent); }
    .declared { fill: url("#page:hatching"); stroke: var(--accent); }
    .hatch { stroke: var(--accent); stroke-width: 3; }
    .open { fill: url("#page:dots"); stroke: var(--soft); stroke-dasharray: 3 2; }
    .dot { fill: var(--soft); }
    .zero { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
    .range line { stroke: var(--soft); stroke-width: 1.5; }
    .target { overflow: visible; }
    .target path { fill: var(--ink); stroke: var(--paper); }
    .target line { stroke: var(--ink); stroke-width: 2.5; }
    .about { max-width: none; margin: 0 0 .6rem; font-size: .9rem; color: var(--soft); }
    .tone-full, .tone-strong, .tone-half, .tone-light, .tone-empty, .tone-unknown {
      stroke: var(--accent); stroke-width: 1; }
    .tone-full { fill: var(--accent); }
    .tone-strong { fill: url("#page:hatching"); }
    .tone-half { fill: url("#page:stripes"); }
    .tone-light { fill: url("#page:fine"); }
    .tone-empty { fill: var(--paper); }
    .tone-unknown { fill: url("#page:dots"); stroke: var(--soft); stroke-dasharray: 3 2; }
    .plot .cell-words { font-size: .8rem; font-weight: 600; fill: var(--ink);
      paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
    .plot .on-full { fill: var(--paper); stroke: none; }
    .stripe { stroke: var(--accent); stroke-width: 1.2; }
    .mark { overflow: visible; }
    .before { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
    .after { fill: var(--accent); stroke: var(--paper); }
    .rise { stroke: var(--accent); stroke-width: 3; }
    .fall { stroke: var(--amber); stroke-width: 3; stroke-dasharray: 4 3; }
    .today { stroke: var(--amber); stroke-width: 2; }
    summary { cursor: pointer; color: var(--accent); padding: .5rem 0; font-size: .9rem; }
    details .table { margin-top: .5rem; }
    @media screen and (max-width: 52rem) {
      .bar { grid-template-columns: 1fr; row-gap: .2rem; padding: .6rem .75rem; }
      .bar.axis { border: 0; } .bar > span:empty { display: none; }
    }
    @media screen and (min-width: 36rem) and (max-width: 52rem) {
      .plot .tick { font-size: .72rem; }
    .plot .level-name { display: inline; } .axis .plot { height: 34px; }
      .axis-words { display: none; }
    }
    """
}
