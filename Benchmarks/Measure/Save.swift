import ArushaForms
import ArushaModel
import ArushaWorkspace
import Glibc

/// Prints the seconds that 99 of 100 saves of an assessment do not exceed: from the value, one answer
/// of which has changed, to the durable file.
func measureSave(_ path: String, to target: String, runs: Int) {
  guard var assessment = readAssessment(bytes(of: path), file: path).value else { exit(65) }
  let order = assessment.answers.keys.sorted()
  var writing = AssessmentText(order: order, file: target)
  var took: [Double] = []
  for run in 0..<runs {
    assessment.answers[order[run % order.count]]?.flag.toggle()
    let start = seconds(CLOCK_MONOTONIC)
    guard let text = try? writing.text(of: assessment),
      (try? DurableFile.write(Array(text.utf8), to: target)) != nil
    else { exit(73) }
    took.append(seconds(CLOCK_MONOTONIC) - start)
  }
  print(percentile99(took))
}
