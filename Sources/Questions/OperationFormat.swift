import Text

/// Writes and reads the operation of a certificate: a word, or an object with all that recomputing
/// needs.
struct OperationFormat {
  /// The operation as JSON.
  func json(_ operation: Certificate.Operation) -> JSONValue {
    switch operation {
    case .equal: "equal"
    case .ready: "ready"
    case .join(let column): object("join", column)
    case .not(let column): object("not", column)
    case .oddOneOut(let column): object("odd-one-out", column)
    case .least(let column): object("min", column)
    case .greatest(let column): object("max", column)
    case .order(let column): object("order", column)
    case .count(let column): object("count", column)
    case .difference(let column): object("difference", column)
    case .comparison(let column): object("comparison", column)
    case .matching(let column): object("matching", column)
    case .inCommon(let column, let options):
      [
        "op": "in-common", "column": .string(column),
        "options": .array(
          options.map { ["column": .string($0.column), "value": .string($0.value)] }
        ),
      ]
    }
  }

  private func object(_ name: String, _ column: String) -> JSONValue {
    ["op": .string(name), "column": .string(column)]
  }

  /// The operation of a certificate's fields; `equal` where there is none.
  func operation(_ certificate: QuizFields) throws(QuizFault) -> Certificate.Operation {
    if certificate.isText("operation") {
      let word = try certificate.text("operation") ?? ""
      if word == "ready" { return .ready }
      if word == "equal" { return .equal }
      throw fault(word, certificate)
    }
    guard let fields = try certificate.object("operation") else { return .equal }
    let name = try fields.text("op") ?? ""
    let column = try fields.text("column") ?? ""
    switch name {
    case "join": return .join(column: column)
    case "not": return .not(column: column)
    case "odd-one-out": return .oddOneOut(column: column)
    case "min": return .least(column: column)
    case "max": return .greatest(column: column)
    case "order": return .order(column: column)
    case "count": return .count(column: column)
    case "difference": return .difference(column: column)
    case "comparison": return .comparison(column: column)
    case "matching": return .matching(column: column)
    case "in-common":
      var options: [Certificate.Given] = []
      for option in try fields.objects("options") {
        options.append(
          Certificate.Given(
            column: try option.text("column") ?? "",
            value: try option.text("value") ?? ""
          )
        )
      }
      return .inCommon(column: column, options: options)
    default:
      throw fault(name, fields)
    }
  }

  private func fault(_ name: String, _ fields: QuizFields) -> QuizFault {
    fields.fault(found: "the operation \"\(name)\"", expected: "one that this version knows")
  }
}
