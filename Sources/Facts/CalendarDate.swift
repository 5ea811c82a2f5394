/// A day of the proleptic Gregorian calendar.
struct CalendarDate {
  let year: Int
  let month: Int
  let day: Int

  /// Reads `YYYY-MM-DD`; nil where there is no such day.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1 March of the year 0.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
  var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The day as a language reads it, `YYYY-MM-DD` in one that is not known here.
  func reading(in language: String) -> String? {
    switch language.lowercased() {
    case "en-us": "\(Self.englishMonths[month - 1]) \(day), \(year)"
    case "en": "\(day) \(Self.englishMonths[month - 1]) \(year)"
    case let tag where tag.hasPrefix("en-"): "\(day) \(Self.englishMonths[month - 1]) \(year)"
    case let tag where tag == "de" || tag.hasPrefix("de-"):
      "\(day). \(Self.germanMonths[month - 1]) \(year)"
    case let tag where tag == "fr" || tag.hasPrefix("fr-"):
      "\(day == 1 ? "1er" : String(day)) \(Self.frenchMonths[month - 1]) \(year)"
    case let tag where tag == "es" || tag.hasPrefix("es-"):
      "\(day) de \(Self.spanishMonths[month - 1]) de \(year)"
    default: nil
    }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
  ]
  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let spanishMonths = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
}
