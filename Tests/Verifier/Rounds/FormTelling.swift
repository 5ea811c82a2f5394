/// What would give away an item over several rows.
struct FormTelling {
  let form: FormCase
  let facts: BankFacts

  /// The key by its names: a subject, a value that is said, or a number.
  var keys: [Telling.Names] {
    let item = form.item
    switch item.form {
    case "in-common":
      let said = item.certificate.object("operation").objects("options")
      guard let key = item.key, said.indices.contains(key),
        let path = facts.path(said[key].text("column") ?? "", in: form.table)
      else { return [] }
      return [names(said[key].text("value") ?? "", at: path.end)]
    case "comparison", "matching": return []
    case "count": return number(item.claim)
    case "how-many", "difference": return number(item.keyText)
    case "order":
      let phrase = Phrase(folded: Folding.folded(item.keyText ?? ""))
      return [Telling.Names(phrases: [phrase], quantity: nil)]
    default: return item.keyText.map { [names($0, at: form.subject.end)] } ?? []
    }
  }

  /// The givens by their names: subjects, or a value of the operation's column.
  var givens: [Telling.Names] {
    form.item.givens.flatMap { name, text -> [Telling.Names] in
      if name == "subjects" {
        return form.item.subjects.map { names($0, at: form.subject.end) }
      }
      if name == form.template.column {
        return AskedCase.values(text, at: form.column.end, facts).map {
          names($0.raw, at: form.column.end)
        }
      }
      return [names(text, at: form.subject.end)]
    }
  }

  private func names(_ text: String, at place: ColumnPlace) -> Telling.Names {
    let type = facts.type(place)
    let value = type.value(text)
    return Telling.Names(phrases: type.names(of: value), quantity: value.quantity)
  }

  private func number(_ text: String?) -> [Telling.Names] {
    guard let number = text.flatMap({ Quantity($0) }) else { return [] }
    return [Telling.Names(phrases: [], quantity: number)]
  }
}
