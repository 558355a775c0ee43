/// What a file says about itself, beside its title and language: a folder's columns and a search
/// show it without opening the document.
package struct DocumentProperties: Sendable, Hashable {
  /// The administration.
  package var author: String
  package var subject: String
  package var keywords: [String]
  /// The day it is made, `YYYY-MM-DD`; the only date in a file, so that the same input makes the
  /// same bytes.
  package var date: String?

  package init(
    author: String = "", subject: String = "", keywords: [String] = [], date: String? = nil
  ) {
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.date = date
  }
}
