import Foundation

/// The members of a JSON object, read leniently by what is asked of them.
struct JSONObject {
  let members: [String: Any]

  init(_ value: Any?) { members = value as? [String: Any] ?? [:] }

  /// Reads a whole text; nothing when it is no object.
  init?(text: String) {
    guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)),
      let members = value as? [String: Any]
    else { return nil }
    self.members = members
  }

  subscript(_ name: String) -> Any? {
    guard let value = members[name], !(value is NSNull) else { return nil }
    return value
  }

  func object(_ name: String) -> JSONObject { JSONObject(self[name]) }

  func objects(_ name: String) -> [JSONObject] {
    (self[name] as? [Any] ?? []).map { JSONObject($0) }
  }

  func text(_ name: String) -> String? { self[name].flatMap(Self.text) }

  func texts(_ name: String) -> [String] { Self.texts(self[name]) }

  func flag(_ name: String) -> Bool { self[name] as? Bool ?? false }

  func whole(_ name: String) -> Int? { (self[name] as? NSNumber)?.intValue }

  /// A string as it is, a number by its digits.
  static func text(_ value: Any) -> String? {
    if let text = value as? String { return text }
    return (value as? NSNumber)?.stringValue
  }

  /// A string or number alone counts as an array of one.
  static func texts(_ value: Any?) -> [String] {
    guard let value else { return [] }
    if let array = value as? [Any] { return array.compactMap(text) }
    return text(value).map { [$0] } ?? []
  }
}
