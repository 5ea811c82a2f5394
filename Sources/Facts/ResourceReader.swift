/// Reads one resource of a descriptor.
struct ResourceReader {
  private static let standard = [
    "name", "path", "data", "type", "$schema", "profile", "title", "description", "format",
    "mediatype", "encoding", "bytes", "hash", "sources", "licenses", "schema", "dialect",
    "homepage",
  ]
  private static let ours = [
    "quiz:complete", "quiz:forms", "quiz:questions", "quiz:rows", "quiz:statements",
  ]

  /// The resource; nil, with a fault, where it has no name or no path.
  func read(_ cursor: Cursor, _ faults: inout FaultList) -> ResourceDescriptor? {
    if cursor.members == nil {
      faults.add(cursor, found: cursor.kind, expected: "an object")
      return nil
    }
    guard let name = faults.requiredText("name", of: cursor) else { return nil }
    let here = cursor.renamed("resources.\(name.content)")
    faults.checkNames(of: here, standard: Self.standard, ours: Self.ours)
    guard let path = faults.requiredText("path", of: here), checkPath(path, &faults) else {
      return nil
    }
    var resource = ResourceDescriptor(cursor: here, name: name, title: name.content, path: path)
    if let title = faults.text("title", of: here) { resource.title = title.content }
    SchemaReader().read(here, into: &resource, &faults)
    resource.isComplete = faults.flag("quiz:complete", of: here)
    resource.questions = templates("quiz:questions", of: here, &faults)
    resource.statements = templates("quiz:statements", of: here, &faults)
    if let forms = here["quiz:forms"] { resource.forms = FormsReader().read(forms, &faults) }
    resource.rowFilters = rowFilters(of: here, &faults)
    return resource
  }

  /// A path must stay within the bank's folder, whatever system reads it.
  private func checkPath(_ path: Placed<String>, _ faults: inout FaultList) -> Bool {
    let text = path.content
    let isSafe =
      !text.hasPrefix("/") && !text.hasPrefix("~") && !text.contains(":")
      && !text.contains("\\") && !text.unicodeScalars.contains { $0.value < 0x20 }
      && !text.split(separator: "/", omittingEmptySubsequences: false).contains("..")
    if !isSafe {
      faults.add(
        path.cursor,
        found: "the unsafe path \(Quoted.text(text))",
        expected: "a path within the bank's folder, without \"..\", a drive or an address"
      )
    }
    return isSafe
  }

  private func templates(
    _ name: String,
    of cursor: Cursor,
    _ faults: inout FaultList
  ) -> [ResourceDescriptor.TemplateText] {
    guard let member = cursor[name] else { return [] }
    let columns = faults.members(member, expected: "an object of columns and their templates")
    return columns.flatMap { column, content in
      let asks = Placed(column, at: content)
      return (content.elements ?? [content]).compactMap { template(asks, $0, &faults) }
    }
  }

  private func template(
    _ asks: Placed<String>,
    _ cursor: Cursor,
    _ faults: inout FaultList
  ) -> ResourceDescriptor.TemplateText? {
    if let text = cursor.text {
      return ResourceDescriptor.TemplateText(
        asks: asks,
        one: Placed(text, at: cursor),
        these: nil
      )
    }
    guard let members = cursor.members else {
      faults.add(
        cursor,
        found: cursor.kind,
        expected: "a template or an object with \"one\" and \"these\""
      )
      return nil
    }
    for (name, member) in members where name != "one" && name != "these" {
      faults.add(member, found: Quoted.text(name), expected: "\"one\" or \"these\"")
    }
    let one = faults.text("one", of: cursor)
    let these = faults.text("these", of: cursor)
    if one == nil, these == nil {
      faults.add(cursor, found: "no template", expected: "\"one\", \"these\" or both")
      return nil
    }
    return ResourceDescriptor.TemplateText(asks: asks, one: one, these: these)
  }

  private func rowFilters(
    of cursor: Cursor,
    _ faults: inout FaultList
  ) -> [ResourceDescriptor.RowFilter] {
    guard let rows = cursor["quiz:rows"] else { return [] }
    return faults.members(rows, expected: "an object of columns and values").map { name, values in
      let others = values["not"]
      return ResourceDescriptor.RowFilter(
        column: Placed(name, at: values),
        values: faults.oneOrMoreTexts(others ?? values),
        keepsThem: others == nil
      )
    }
  }
}
