/// How a page looks: the system's fonts, one accent, room around everything.
enum Stylesheet {
  static let screen = """
    :root { color-scheme: light dark; --ink: #1b2430; --soft: #515c69; --paper: #fff;
      --panel: #f4f6f8; --line: #cdd4dc; --strong-line: #8a95a3; --accent: #17456e;
      --amber: #8a5200; --serif: Charter, "Iowan Old Style", "Palatino Linotype", Georgia,
      "Liberation Serif", serif; --sans: system-ui, "Segoe UI", Roboto, "Noto Sans",
      "Liberation Sans", Arial, sans-serif; --mono: ui-monospace, Consolas, "Liberation Mono",
      monospace; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e3e8ee; --soft: #a9b4c1;
      --paper: #12181f; --panel: #1b232d; --line: #38434f; --strong-line: #6c7987;
      --accent: #8fbce6; --amber: #e6b45c; } }
    *, *::before, *::after { box-sizing: border-box; }
    html { font: 1rem/1.6 var(--sans); color: var(--ink); background: var(--paper);
      scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; max-width: 62rem; padding: 3.5rem 1.5rem 5rem;
      font-variant-numeric: tabular-nums lining-nums; overflow-wrap: break-word; }
    p, li, dd, dt, figcaption, blockquote { max-width: 44rem; }
    p { margin: 0 0 1em; }
    p, li, dd, td { hyphens: auto; }
    h1, h2, h3 { font-family: var(--serif); font-weight: 600; text-wrap: balance; }
    h1 { font-size: 2.25rem; line-height: 1.2; margin: 0; }
    h2 { font-size: 1.6rem; line-height: 1.25; margin: 3.25rem 0 1rem; color: var(--accent); }
    h3 { font-size: 1.25rem; line-height: 1.3; margin: 2.25rem 0 .6rem; }
    h4 { font-size: 1.05rem; line-height: 1.4; margin: 1.75rem 0 .4rem; }
    h5 { font-size: 1rem; margin: 1.5rem 0 .3rem; color: var(--soft); }
    a { color: var(--accent); text-underline-offset: .15em; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    main:focus { outline: none; }
    code { font: .9em var(--mono); background: var(--panel); padding: .05em .3em;
      border-radius: 3px; white-space: nowrap; }
    pre { margin: 0 0 1em; padding: .75rem 1rem; background: var(--panel); overflow-x: auto;
      border-left: 2px solid var(--line); line-height: 1.45; }
    pre code { padding: 0; background: none; white-space: pre; }
    ul, ol { padding-left: 1.5rem; margin: 0 0 1em; }
    li { margin: .2em 0; }
    li > ul { margin-bottom: 0; }
    .skip { position: absolute; left: -100vw; top: 0; padding: .75rem 1.25rem;
      background: var(--accent); color: var(--paper); z-index: 1; }
    .skip:focus { left: 0; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .patterns { position: absolute; }
    .title { border-top: 4px solid var(--accent); padding-top: 1.75rem; }
    .subtitle { font: 1.25rem/1.4 var(--serif); color: var(--soft); margin: .5rem 0 0; }
    .details, .definitions { display: grid; row-gap: .35rem; margin: 1.75rem 0; }
    .details > div, .definitions > div { display: grid; column-gap: 1.5rem;
      grid-template-columns: minmax(8rem, 13rem) 1fr; }
    dt { color: var(--soft); } dd { margin: 0; }
    .definitions dt { color: var(--ink); font-weight: 600; }
    .disclaimer { max-width: none; margin: 0; padding: .75rem 0; color: var(--soft);
      border: solid var(--line); border-width: 1px 0; font-size: .95rem; }
    .contents { margin: 2.5rem 0 2rem; }
    .contents h2 { font: 600 1rem/1.4 var(--sans); color: var(--ink); margin: 0 0 .5rem; }
    .contents ol { list-style: none; padding: 0; margin: 0; }
    .contents ol ol { padding-left: 1.25rem; }
    .contents a { display: inline-block; padding: .15rem 0; text-decoration: none; }
    .contents a:hover { text-decoration: underline; }
    .callout { margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--panel);
      border-left: 4px solid var(--accent); }
    .callout.warning { border-left-color: var(--amber); }
    .callout.limit { border-left: 4px double var(--strong-line); }
    .callout > :last-child { margin-bottom: 0; }
    .callout-title { margin: 0 0 .4rem; font-weight: 600; }
    .callout-title strong { color: var(--accent); margin-right: .5em; font-weight: 700; }
    .callout.warning .callout-title strong { color: var(--amber); }
    .callout.limit .callout-title strong { color: var(--soft); }
    .marking { margin: .75rem 0 0; font-weight: 600; color: var(--amber); }
    .notes { margin-top: 3rem; border-top: 1px solid var(--line); font-size: .9rem; }
    .notes h2 { font-size: 1.1rem; margin: 1rem 0 .5rem; }
    sup { line-height: 0; }
    .box { font-size: 1.15em; } .option { white-space: nowrap; margin-right: .9em; }
    td .option { display: block; margin: 0; }
    .blank { display: block; } .blank span { display: block; height: 1.9rem;
      border-bottom: 1px solid var(--strong-line); }
    .quotation { margin: 1.25rem 0; padding-left: 1.25rem; border-left: 2px solid var(--line); }
    blockquote { margin: 0; font: 1.05rem/1.55 var(--serif); }
    blockquote p { margin: 0 0 .4em; }
    .quotation .translation { margin: 0 0 .4em; color: var(--soft); }
    .quotation figcaption { color: var(--soft); font-size: .9rem; }
    @media screen and (max-width: 36rem) {
      body { padding: 1.5rem 1rem 3rem; }
      h1 { font-size: 1.7rem; } h2 { font-size: 1.35rem; } h3 { font-size: 1.15rem; }
      .details > div, .definitions > div { grid-template-columns: 1fr; }
      .details, .definitions { row-gap: .7rem; }
    }
    """
}
