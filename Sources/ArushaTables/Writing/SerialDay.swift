/// Days as spreadsheets count them: 1 is 1900-01-01, and 60 a 1900-02-29 that never was, so that
/// days agree with the calendar from 61, 1900-03-01, on.
package enum SerialDay {
  /// The number of a day `YYYY-MM-DD`; nil where it is none, or before 1900-03-01.
  package static func number(of day: String) -> Int? {
    let parts = day.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]), let date = Int(parts[2]), (1...12).contains(month),
      (1...31).contains(date)
    else { return nil }
    let serial = daysSince1970(year, month, date) + 25_569
    return serial > 60 && self.day(serial) == day ? serial : nil
  }

  /// The day of a number, `YYYY-MM-DD`; nil outside 1900-03-01…9999-12-31.
  package static func day(_ serial: Int) -> String? {
    guard (61...2_958_465).contains(serial) else { return nil }
    // Days since 0000-03-01, the era's beginning, as in the proleptic Gregorian calendar.
    let days = serial - 25_569 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let date = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(date, 2))"
  }

  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
