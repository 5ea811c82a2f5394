/// Writes what the parts of a document are: a tree of one document and its headings and paragraphs.
///
/// ISO 32000-1, clause 14.7.
struct StructureWriter {
  /// The marked contents of one page.
  struct Marks {
    /// The number of the page's object.
    let page: Int
    /// The roles by the number of their content.
    let roles: [PDFRole]
  }

  /// Writes the tree and returns the object to refer to; the pages' keys in it are their places.
  static func write(_ pages: [Marks], to file: inout ObjectFile) -> Int {
    let root = file.reserve()
    let document = file.reserve()
    let elements = pages.map { $0.roles.map { _ in file.reserve() } }
    for (page, objects) in zip(pages, elements) {
      for (number, object) in objects.enumerated() {
        write(page.roles[number], number, on: page.page, under: document, as: object, to: &file)
      }
    }
    file.begin(document)
    file.output.append("<</Type/StructElem/S/Document/P ")
    file.output.append(reference: root)
    file.output.append("/K[")
    for object in elements.joined() { file.output.append(reference: object) }
    file.output.append("]>>")
    file.end()
    file.begin(root)
    file.output.append("<</Type/StructTreeRoot/K ")
    file.output.append(reference: document)
    file.output.append("/ParentTreeNextKey ")
    file.output.append(pages.count)
    file.output.append("/ParentTree<</Nums[")
    for (key, objects) in elements.enumerated() {
      file.output.append(key)
      file.output.append("[")
      for object in objects { file.output.append(reference: object) }
      file.output.append("]")
    }
    file.output.append("]>>>>")
    file.end()
    return root
  }

  private static func write(
    _ role: PDFRole,
    _ number: Int,
    on page: Int,
    under parent: Int,
    as object: Int,
    to file: inout ObjectFile
  ) {
    file.begin(object)
    file.output.append(atMost: 3 * OutputSpan.longestInteger + 40) { element in
      element.write("<</S/")
      element.write(role.name)
      element.write("/P ")
      element.write(reference: parent)
      element.write("/Pg ")
      element.write(reference: page)
      element.write("/K ")
      element.write(number)
      element.write(">>")
    }
    file.end()
  }
}
