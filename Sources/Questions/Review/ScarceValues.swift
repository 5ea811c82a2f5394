import Facts

/// Finds asked columns that have too few values for three options.
struct ScarceValues {
  private static let fewest = 3

  let bank: Bank
  let places: BankPlaces

  /// One for each template, in the order of the bank.
  var findings: [Finding] {
    bank.tables.flatMap { table in
      table.questions.compactMap { template in
        let column = bank[template.asks.column]
        let count = bank.types[column.type].values.count
        // Whole numbers take their neighbours as options.
        if column.kind.isWhole || count >= Self.fewest { return nil }
        let text = (template.one ?? template.these)?.text ?? ""
        return Finding(
          spot: places.template(text, of: table.name) ?? places.descriptor,
          rule: "few-values",
          found: "a question for “\(template.asks.name)”, which has \(count) "
            + (count == 1 ? "value" : "values") + " with its decoys",
          suggestion: "add decoys, or state it as true or false",
          count: 1,
          example: nil
        )
      }
    }
  }
}
