/// Days to be put into a calendar.
package struct CalendarFile: Sendable, Hashable {
  package struct Event: Sendable, Hashable {
    /// Permanent: a calendar that imports the file again moves the event instead of doubling it.
    package var id: String
    /// `YYYY-MM-DD`
    package var day: String
    package var summary: String
    package var description: String
    package var categories: [String]
    /// Days before, on which a reminder is shown; nil: none.
    package var reminder: Int?

    package init(
      id: String, day: String, summary: String, description: String, categories: [String] = [],
      reminder: Int? = nil
    ) {
      self.id = id
      self.day = day
      self.summary = summary
      self.description = description
      self.categories = categories
      self.reminder = reminder
    }
  }

  package var name: String
  /// The moment it is made, `YYYY-MM-DDThh:mm:ssZ`.
  package var made: String
  package var events: [Event]

  package init(name: String, made: String, events: [Event]) {
    self.name = name
    self.made = made
    self.events = events
  }
}

/// A calendar as the text of an `.ics` file (RFC 5545): days without hours, lines of at most 75
/// bytes that end with CR LF. An event whose day is none is left out.
package func writeICS(_ calendar: CalendarFile) -> String {
  var lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//arusha//action plan//EN", "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH", "X-WR-CALNAME:" + escaped(calendar.name),
  ]
  let stamp = calendar.made.filter { $0 != "-" && $0 != ":" }
  for event in calendar.events {
    guard let serial = SerialDay.number(of: event.day), let next = SerialDay.day(serial + 1) else {
      continue
    }
    lines += [
      "BEGIN:VEVENT", "UID:" + escaped(event.id), "DTSTAMP:" + stamp,
      "DTSTART;VALUE=DATE:" + event.day.filter { $0 != "-" },
      // The end of a day without hours is the day after (RFC 5545, 3.6.1).
      "DTEND;VALUE=DATE:" + next.filter { $0 != "-" },
      "SUMMARY:" + escaped(event.summary), "DESCRIPTION:" + escaped(event.description),
      "TRANSP:TRANSPARENT",
    ]
    if !event.categories.isEmpty {
      lines.append("CATEGORIES:" + event.categories.map(escaped).joined(separator: ","))
    }
    if let days = event.reminder {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + escaped(event.summary),
        "TRIGGER:-P\(days)D", "END:VALARM",
      ]
    }
    lines.append("END:VEVENT")
  }
  lines.append("END:VCALENDAR")
  return lines.map { folded($0) + "\r\n" }.joined()
}

/// RFC 5545, 3.3.11. Control characters have no place in a text.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", ";", ",": result += "\\" + String(scalar)
    case "\n": result += "\\n"
    default:
      if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
    }
  }
  return result
}

/// Lines over 75 bytes go on in the next one after a space, never within a character (3.1).
private func folded(_ line: String) -> String {
  var (result, used) = ("", 0)
  for scalar in line.unicodeScalars {
    let size = String(scalar).utf8.count
    if used + size > 75 {
      result += "\r\n "
      used = 1
    }
    result.unicodeScalars.append(scalar)
    used += size
  }
  return result
}
