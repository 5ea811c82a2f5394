/// The names that stand in a folder, without `.` and `..`.
public struct Listing: Equatable, Sendable {
  /// Names in UTF-8, in the order of their bytes.
  public let names: [String]
  /// Names whose bytes are not UTF-8, repaired for showing: no path can be made of them.
  public let unusable: [String]

  /// Sorts the names of a folder, each given as its bytes.
  init(names found: [[UInt8]]) {
    var names: [String] = []
    var unusable: [String] = []
    for bytes in found.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      if let name = String(validating: bytes, as: UTF8.self) {
        names.append(name)
      } else {
        unusable.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    self.names = names
    self.unusable = unusable
  }
}
