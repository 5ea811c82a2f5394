/// Reads the root of a descriptor.
struct PackageReader {
  private static let standard = [
    "resources", "$schema", "profile", "name", "id", "licenses", "title", "description",
    "homepage", "image", "version", "created", "keywords", "contributors", "sources",
    "languages",
  ]
  private static let ours = ["quiz:types", "quiz:words"]

  func read(_ root: Cursor, _ faults: inout FaultList) -> PackageContent {
    var content = PackageContent()
    if root.members == nil {
      faults.add(root, found: root.kind, expected: "an object")
      return content
    }
    faults.checkNames(of: root, standard: Self.standard, ours: Self.ours)
    if let name = faults.requiredText("name", of: root) { content.name = name.content }
    content.title = faults.text("title", of: root)?.content ?? content.name
    content.about = faults.text("description", of: root)?.content ?? ""
    let languages = faults.texts("languages", of: root).map(\.content)
    if !languages.isEmpty { content.languages = languages }
    content.license = licenses(of: root, &faults)
    content.attribution = attribution(of: root, &faults)
    content.words = WordsReader().read(root["quiz:words"], in: content.languages[0], &faults)
    content.types = types(of: root, &faults)
    content.resources = resources(of: root, &faults)
    return content
  }

  private func licenses(of root: Cursor, _ faults: inout FaultList) -> String {
    guard let licenses = root["licenses"] else { return "" }
    return faults.elements(licenses, expected: "an array of licences").compactMap { license in
      let name = faults.text("name", of: license)?.content
      return faults.text("title", of: license)?.content ?? name
    }.joined(separator: ", ")
  }

  /// Sources by title and path, then contributors by title and role.
  private func attribution(of root: Cursor, _ faults: inout FaultList) -> String {
    let sources = root["sources"].map {
      faults.elements($0, expected: "an array of sources")
    }
    let contributors = root["contributors"].map {
      faults.elements($0, expected: "an array of contributors")
    }
    let named = (sources ?? []).compactMap { source -> String? in
      let title = faults.text("title", of: source)?.content
      let path = faults.text("path", of: source)?.content
      return title.map { title in path.map { "\(title) (\($0))" } ?? title } ?? path
    }
    let people = (contributors ?? []).compactMap { contributor in
      faults.text("title", of: contributor)?.content
    }
    return (named + people).joined(separator: "; ")
  }

  private func types(
    of root: Cursor,
    _ faults: inout FaultList
  ) -> [PackageContent.SharedType] {
    guard let types = root["quiz:types"] else { return [] }
    return faults.members(types, expected: "an object of types").map { name, cursor in
      for (key, member) in faults.members(cursor, expected: "an object")
      where !TypeReader.names.contains(key) {
        faults.add(
          member,
          found: "the unknown key \(Quoted.text(key))",
          expected: "one of \(Quoted.list(TypeReader.names))"
        )
      }
      return PackageContent.SharedType(
        name: name,
        cursor: cursor,
        values: TypeReader(prefix: "").read(cursor, &faults)
      )
    }
  }

  private func resources(
    of root: Cursor,
    _ faults: inout FaultList
  ) -> [ResourceDescriptor] {
    guard let resources = root["resources"] else {
      faults.add(root, found: "no \"resources\"", expected: "an array of tables")
      return []
    }
    let elements = faults.elements(resources, expected: "an array of tables")
    if resources.elements?.isEmpty == true {
      faults.add(resources, found: "no table", expected: "at least one")
    }
    var read: [ResourceDescriptor] = []
    for element in elements {
      guard let resource = ResourceReader().read(element, &faults) else { continue }
      if read.contains(where: { $0.name.content == resource.name.content }) {
        faults.add(
          resource.name.cursor,
          found: "a second table \(Quoted.text(resource.name.content))",
          expected: "each name once"
        )
      } else {
        read.append(resource)
      }
    }
    return read
  }
}
