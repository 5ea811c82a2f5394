/// Reads `quiz:forms`: for each form its texts, by column and variant.
struct FormsReader {
  func read(_ cursor: Cursor, _ faults: inout FaultList) -> [FormTemplateText] {
    var texts: [FormTemplateText] = []
    for (name, member) in faults.members(cursor, expected: "an object of forms") {
      guard let kind = FormTemplate.Kind(rawValue: name) else {
        faults.add(
          member,
          found: "the form \(Quoted.text(name))",
          expected: "one of \(Quoted.list(FormTemplate.Kind.allCases.map(\.rawValue)))"
        )
        continue
      }
      texts += kind == .inCommon ? inCommon(member, &faults) : columns(kind, member, &faults)
    }
    return texts
  }

  private func columns(
    _ kind: FormTemplate.Kind,
    _ cursor: Cursor,
    _ faults: inout FaultList
  ) -> [FormTemplateText] {
    let members = faults.members(cursor, expected: "an object of columns and their texts")
    return members.flatMap { name, member -> [FormTemplateText] in
      let column = Placed(name, at: member)
      guard member.members != nil else {
        return texts(kind, kind.variants.first ?? .plain, column, member, &faults)
      }
      return variants(kind, member, &faults).flatMap {
        texts(kind, $0.variant, column, $0.cursor, &faults)
      }
    }
  }

  /// The ways to ask and to say: the first by no column, the second by several.
  private func inCommon(_ cursor: Cursor, _ faults: inout FaultList) -> [FormTemplateText] {
    variants(.inCommon, cursor, &faults).flatMap { variant, member -> [FormTemplateText] in
      if variant == .ask { return texts(.inCommon, .ask, nil, member, &faults) }
      let columns = faults.members(member, expected: "an object of columns and their texts")
      return columns.flatMap { name, text in
        texts(.inCommon, .say, Placed(name, at: text), text, &faults)
      }
    }
  }

  private func variants(
    _ kind: FormTemplate.Kind,
    _ cursor: Cursor,
    _ faults: inout FaultList
  ) -> [(variant: FormTemplate.Variant, cursor: Cursor)] {
    let known = kind.variants
    return faults.members(cursor, expected: "an object").compactMap { name, member in
      if let variant = known.first(where: { $0.rawValue == name }) { return (variant, member) }
      faults.add(
        member,
        found: Quoted.text(name),
        expected: known.isEmpty
          ? "a text, or an array of them" : "one of \(Quoted.list(known.map(\.rawValue)))"
      )
      return nil
    }
  }

  private func texts(
    _ kind: FormTemplate.Kind,
    _ variant: FormTemplate.Variant,
    _ column: Placed<String>?,
    _ cursor: Cursor,
    _ faults: inout FaultList
  ) -> [FormTemplateText] {
    faults.oneOrMoreTexts(cursor).map {
      FormTemplateText(kind: kind, variant: variant, column: column, text: $0)
    }
  }
}
