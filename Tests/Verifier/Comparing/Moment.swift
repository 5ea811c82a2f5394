/// A stretch of time as the digits of a date name it: a day, a month or a year, half-open.
struct Moment: Hashable, Sendable {
  /// The first day, counted as if every month had 31 days.
  let start: Int
  /// The day after the last.
  let end: Int

  /// Reads `2006`, `2006-01` or `2006-01-02`; a year may be negative.
  init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...]).split(
      separator: "-",
      omittingEmptySubsequences: false
    ).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0] else { return nil }
    let first = (isNegative ? -year : year) * 12 * 31
    if parts.count == 1 {
      start = first
      end = first + 12 * 31
      return
    }
    guard let month = parts[1], (1...12).contains(month) else { return nil }
    if parts.count == 2 {
      start = first + (month - 1) * 31
      end = start + 31
      return
    }
    guard let day = parts[2], (1...31).contains(day) else { return nil }
    start = first + (month - 1) * 31 + day - 1
    end = start + 1
  }
}
