import Facts

/// Names items and families so that the same question has the same name wherever it is drawn.
enum ItemIdentity {
  /// The name of a drawn item.
  static func id(_ certificate: Certificate, form: String, key: String) -> String {
    var hash = FNV1a()
    hash.add(certificate.bank)
    func add(_ part: String) {
      hash.add(separator)
      hash.add(part)
    }
    add(certificate.table)
    add(form)
    add(certificate.template)
    for given in certificate.givens {
      add(given.column)
      add(given.value)
    }
    for row in certificate.rows { add(String(row)) }
    add(key)
    if let claim = certificate.claim { add(claim) }
    return hash.hexadecimal
  }

  /// The name of an item that somebody wrote.
  static func id(stem: String) -> String {
    var hash = FNV1a()
    hash.add(stem)
    return hash.hexadecimal
  }

  /// The seed of a family's draws that no other seed rules.
  static func seed(_ parts: [String]) -> UInt64 {
    var hash = FNV1a()
    hash.add(parts.joined(separator: separator))
    return hash.value
  }

  private static let separator = "\u{1F}"
}
