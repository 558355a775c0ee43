import ArushaInterview
import ArushaModel
import ArushaTestSupport

/// What takes back or takes out, because the coordinator asks for it.
let takingBack: Set<Command> = [.undo, .redo, .replace, .remove]

/// Random input: more choices than commands, seldom the end.
func randomInput(
  _ random: inout SplitMix64, text: String, without excluded: Set<Command> = []
) -> Input {
  switch random.below(20) {
  case 0..<9: return .choice(random.below(5))
  case 9..<13: return .text(text)
  case 13: return .text(["", " ", "\t", "2026-03-01", "2026-13"][random.below(5)])
  default:
    // Ending is what the walks do on their own.
    let commands = Command.allCases.filter { $0 != .quit && !excluded.contains($0) }
    return .command(commands[random.below(commands.count)])
  }
}

/// Everything typed that an assessment holds, notes by line.
func texts(in assessment: Assessment) -> Set<String> {
  var found: Set<String> = []
  for answer in assessment.answers.values.flatMap({ [$0] + $0.previous })
    + assessment.drafts.values.flatMap({ [$0] + $0.previous })
  {
    found.formUnion((answer.note ?? "").split(separator: "\n").map(String.init))
    found.formUnion([answer.reason].compactMap(\.self))
    found.formUnion(answer.evidence.map(\.title))
    found.formUnion(answer.evidence.compactMap(\.reference))
  }
  return found
}

/// What was typed at text prompts, less what was typed again over it.
struct Ledger {
  private(set) var kept: Set<String> = []
  private var title: String?
  private var reference: String?

  /// A number at a text prompt is a text; an empty line is nothing.
  mutating func took(_ input: Input, at stage: Stage) {
    switch input {
    case .text(let text) where text.contains { !$0.isWhitespace }: typed(text, at: stage)
    case .choice(let number): typed(String(number), at: stage)
    default: break
    }
  }

  private mutating func typed(_ text: String, at stage: Stage) {
    switch stage {
    case .note, .reason: kept.insert(text)
    case .evidenceTitle:
      if let title { kept.remove(title) }
      title = text
      kept.insert(text)
    case .evidenceReference:
      if let reference { kept.remove(reference) }
      reference = text
      kept.insert(text)
    default: break
    }
  }

  /// An item of evidence ends where its prompts are left.
  mutating func moved(to stage: Stage) {
    if [.evidenceTitle, .evidenceReference, .evidenceDate].contains(stage) { return }
    (title, reference) = (nil, nil)
  }
}
