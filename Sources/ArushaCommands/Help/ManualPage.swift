import ArushaText

/// The manual page of the program: all commands and options on one page of `man`, made from the
/// same description as `--help`.
struct ManualPage {
  let texts: Texts
  let version: String

  func page(of program: CommandDescription) -> String {
    let help = HelpPage(texts: texts, width: .max)
    var out = ".TH ARUSHA 1 \"\" \"arusha \(version)\"\n"
    out += heading("help.manual.name") + "arusha \\- \(escaped(program.abstract ?? ""))\n"
    out += heading("help.manual.synopsis")
    out += escaped(help.usage(of: program, path: ["arusha"])) + "\n"
    out += heading("help.manual.description") + escaped(program.discussion ?? "") + "\n"
    out += heading("help.manual.commands")
    out += commands(of: program, path: ["arusha"], help)
    out += heading("help.manual.common")
    let options = program.shownCommands.first { $0.shownCommands.isEmpty }?.shownArguments ?? []
    out += items(options.filter { HelpPage.common.contains($0.names?.last?.name ?? "") }, help)
    out += heading("help.manual.status")
    for status in [0, 1, 64, 65, 66, 70, 73, 75, 130] {
      out += ".TP\n.B \(status)\n\(escaped(texts("help.status-code.\(status)")))\n"
    }
    out += heading("help.manual.environment")
    for name in ["ARUSHA_CATALOG", "LANG", "NO_COLOR", "SOURCE_DATE_EPOCH", "VISUAL"] {
      out += ".TP\n.B \(name)\n\(escaped(texts("help.environment.\(name.lowercased())")))\n"
    }
    return out
  }

  private func heading(_ key: String) -> String { ".SH \"\(escaped(texts(key)))\"\n" }

  private func commands(
    of command: CommandDescription, path: [String], _ help: HelpPage
  ) -> String {
    command.shownCommands.map { sub in
      let way = path + [sub.commandName]
      var out = ".SS \"\(escaped(help.usage(of: sub, path: way)))\"\n"
      out += escaped(sub.abstract ?? "") + "\n"
      if let discussion = sub.discussion, !discussion.isEmpty {
        out += ".PP\n" + escaped(discussion) + "\n"
      }
      let own = sub.shownArguments.filter {
        !HelpPage.common.contains($0.names?.last?.name ?? "")
      }
      return out + items(own, help) + commands(of: sub, path: way, help)
    }.joined()
  }

  private func items(
    _ arguments: [CommandDescription.Argument], _ help: HelpPage
  ) -> String {
    arguments.map { argument in
      ".TP\n.B \(escaped(help.head(of: argument)))\n\(escaped(help.about(argument)))\n"
    }.joined()
  }

  /// A line of text as roff reads it: no request, no escape, no quote that ends an argument.
  private func escaped(_ text: String) -> String {
    let line = printableLine(text).replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\"", with: "\\(dq").replacing("\u{202F}", with: "\\~")
      .replacing("\u{A0}", with: "\\~")
    return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }
}
