/// The records of a CSV text by RFC 4180.
///
/// Lines end in LF, CR LF or CR; blank lines are no records; a quote within quotes is doubled.
struct CSVText {
  let header: [String]
  /// The records after the header, counted from 0.
  let records: [[String]]

  init(_ text: String, delimiter: Unicode.Scalar = ",") {
    var lines = Self.lines(of: text, delimiter: delimiter)
    header = lines.isEmpty ? [] : lines.removeFirst()
    records = lines
  }

  private static func lines(of text: String, delimiter: Unicode.Scalar) -> [[String]] {
    var lines: [[String]] = []
    var fields: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var wasQuoted = false
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    if next == "\u{FEFF}" { next = scalars.next() }
    func closeField() {
      fields.append(String(field))
      field = .init()
    }
    func closeLine() {
      closeField()
      if fields != [""] || wasQuoted { lines.append(fields) }
      fields = []
      wasQuoted = false
    }
    while let scalar = next {
      next = scalars.next()
      if isQuoted {
        if scalar == "\"", next == "\"" {
          next = scalars.next()
          field.append(scalar)
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          field.append(scalar)
        }
      } else if scalar == "\"", field.isEmpty {
        isQuoted = true
        wasQuoted = true
      } else if scalar == delimiter {
        closeField()
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", next == "\n" { next = scalars.next() }
        closeLine()
      } else {
        field.append(scalar)
      }
    }
    if !fields.isEmpty || !field.isEmpty || wasQuoted { closeLine() }
    return lines
  }
}
