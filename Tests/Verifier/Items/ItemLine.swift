import Foundation

/// An item as its line tells it.
struct ItemLine {
  let object: JSONObject
  let certificate: JSONObject
  let stem: String
  let options: [String]
  let key: Int?
  let accept: [String]
  let givens: [String: String]
  /// The givens' columns in the order in which the line has them.
  let givenOrder: [String]
  let rows: [Int]
  /// The operation's name: `equal`, `ready`, or the object's `op`.
  let operation: String

  /// Nothing where the line is no object with a stem and a certificate.
  init?(_ line: String) {
    guard let object = JSONObject(text: line), let stem = object.text("stem") else { return nil }
    guard object["certificate"] != nil else { return nil }
    self.object = object
    self.stem = stem
    certificate = object.object("certificate")
    options = object.texts("options")
    key = object.whole("key")
    accept = object.texts("accept")
    let shown = certificate.object("givens")
    var givens: [String: String] = [:]
    for name in shown.members.keys { givens[name] = shown.text(name) }
    self.givens = givens
    givenOrder = Self.order(of: Array(givens.keys), in: line)
    rows = (certificate["rows"] as? [Any] ?? []).compactMap {
      JSONObject.text($0).flatMap { Int($0) }
    }
    operation = certificate.text("operation") ?? certificate.object("operation").text("op") ?? ""
  }

  var kind: String { object.text("kind") ?? "" }
  var form: String { object.text("form") ?? "" }
  var table: String { certificate.text("table") ?? "" }
  var template: String { certificate.text("template") ?? "" }
  var asks: String { certificate.text("asks") ?? "" }
  var claim: String? { certificate.text("claim") }
  var explanation: String? { object.text("explanation") }

  /// The key's text, for kinds that show options.
  var keyText: String? {
    guard let key, options.indices.contains(key) else { return nil }
    return options[key]
  }

  /// The members of `givens` in the line's own order, which `JSONSerialization` does not keep.
  private static func order(of names: [String], in line: String) -> [String] {
    guard names.count > 1, let start = line.range(of: "\"givens\"") else { return names }
    let rest = line[start.upperBound...]
    let places = names.map { name in
      (name, rest.range(of: "\"\(name)\":")?.lowerBound ?? rest.endIndex)
    }
    return places.sorted { $0.1 < $1.1 }.map(\.0)
  }

  /// The subjects that an item of `in-common` shows.
  var subjects: [String] {
    (givens["subjects"] ?? "").components(separatedBy: ";").map { Folding.spaced($0) }
  }
}
