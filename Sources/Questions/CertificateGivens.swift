import Facts

/// Writes givens down as the table has them.
struct CertificateGivens {
  let bank: Bank

  func givens(_ template: Template, _ family: Family) -> [Certificate.Given] {
    zip(template.givens, family.givens).map { reach, ids in
      let column = bank[reach.column]
      let values = bank.types[column.type].values
      return Certificate.Given(
        column: reach.name,
        value: ids.map { values[Int($0)].text }.joined(separator: column.delimiter)
      )
    }
  }
}
