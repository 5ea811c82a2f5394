/// Writes a document as a file.
struct DocumentWriter {
  private let document: PDFDocument
  private var file = ObjectFile()
  private var standardFonts: [StandardFont: Int] = [:]
  private var subsets: [(subset: FontSubset, object: Int)] = []

  static func bytes(of document: PDFDocument) -> [UInt8] {
    var writer = DocumentWriter(document: document)
    return writer.bytes()
  }

  private init(document: PDFDocument) {
    self.document = document
  }

  private mutating func bytes() -> [UInt8] {
    // Enough for nearly all documents, so that the bytes are not moved while they grow.
    file.output.reserve(
      document.pages.reduce(4096) { $0 + $1.output.count + 160 * $1.roles.count + 1024 }
    )
    let catalog = file.reserve()
    let information = file.reserve()
    let tree = file.reserve()
    let pages = document.pages.map { _ in file.reserve() }
    for (key, page) in document.pages.enumerated() {
      write(page, key: key, as: pages[key], under: tree)
    }
    for (font, object) in standardFonts.sorted(by: { $0.value < $1.value }) {
      FontWriter.write(font, as: object, to: &file)
    }
    for (subset, object) in subsets { FontWriter.write(subset, as: object, to: &file) }
    write(tree: pages, as: tree)
    writeInformation(as: information)
    let marks = zip(document.pages, pages).map { page, object in
      StructureWriter.Marks(page: object, roles: page.roles)
    }
    let isTagged = marks.contains { !$0.roles.isEmpty }
    let structure = isTagged ? StructureWriter.write(marks, to: &file) : nil
    let outline =
      document.bookmarks.isEmpty
      ? nil : OutlineWriter(pages: pages).write(document.bookmarks, to: &file)
    writeCatalog(as: catalog, pages: tree, structure: structure, outline: outline)
    return file.finish(root: catalog, information: information)
  }

  private mutating func write(_ page: PDFPage, key: Int, as object: Int, under tree: Int) {
    let content = file.reserve()
    let places = page.embeddedFonts.map { place(of: $0) }
    file.begin(object)
    file.output.append("<</Type/Page/Parent ")
    file.output.append(reference: tree)
    file.output.append("/MediaBox[")
    file.output.append([0, 0, page.width, page.height], "]/Contents ")
    file.output.append(reference: content)
    file.output.append("/Resources<</Font<<")
    for font in page.standardFonts.sorted(by: { $0.rawValue < $1.rawValue }) {
      file.output.append("/")
      file.output.append(Array(font.rawValue.utf8))
      file.output.append(" ")
      file.output.append(reference: self.object(of: font))
    }
    for (number, place) in places.enumerated() {
      file.output.append("/T")
      file.output.append(number)
      file.output.append(" ")
      file.output.append(reference: subsets[place].object)
    }
    file.output.append(">>>>")
    if !page.roles.isEmpty {
      // The key of the page in the tree of structure; its links would be visited in that order too.
      file.output.append("/Tabs/S/StructParents ")
      file.output.append(key)
    }
    file.output.append(">>")
    file.end()
    file.write(stream: self.content(of: page, fonts: places), as: content)
  }

  /// The content of a page with its characters' codes and its last mark closed.
  private mutating func content(of page: PDFPage, fonts: [Int]) -> [UInt8] {
    var content = page.output
    for run in page.runs {
      for (index, scalar) in run.scalars.enumerated() {
        let code = subsets[fonts[run.font]].subset.code(of: scalar)
        content.replace(at: run.offset + 4 * index, by: code)
      }
    }
    if page.markIsOpen { content.append("EMC\n") }
    return content.bytes
  }

  private mutating func object(of font: StandardFont) -> Int {
    if let object = standardFonts[font] { return object }
    let object = file.reserve()
    standardFonts[font] = object
    return object
  }

  private mutating func place(of font: TrueTypeFont) -> Int {
    if let place = subsets.firstIndex(where: { $0.subset.font == font }) { return place }
    subsets.append((FontSubset(font), file.reserve()))
    return subsets.count - 1
  }

  private mutating func write(tree pages: [Int], as object: Int) {
    file.begin(object)
    file.output.append("<</Type/Pages/Count ")
    file.output.append(pages.count)
    file.output.append("/Kids[")
    for page in pages { file.output.append(reference: page) }
    file.output.append("]>>")
    file.end()
  }

  private mutating func writeInformation(as object: Int) {
    let entries: [(StaticString, String)] = [
      ("/Title ", document.information.title), ("/Author ", document.information.author),
      ("/Subject ", document.information.subject), ("/Producer ", document.information.producer),
    ]
    file.begin(object)
    file.output.append("<<")
    for (key, text) in entries where !text.isEmpty {
      file.output.append(key)
      file.output.append(text: text)
    }
    file.output.append(">>")
    file.end()
  }

  private mutating func writeCatalog(
    as object: Int,
    pages: Int,
    structure: Int?,
    outline: Int?
  ) {
    file.begin(object)
    file.output.append("<</Type/Catalog/Pages ")
    file.output.append(reference: pages)
    if !document.information.title.isEmpty {
      file.output.append("/ViewerPreferences<</DisplayDocTitle true>>")
    }
    if !document.information.language.isEmpty {
      file.output.append("/Lang ")
      file.output.append(text: document.information.language)
    }
    if let structure {
      file.output.append("/MarkInfo<</Marked true>>/StructTreeRoot ")
      file.output.append(reference: structure)
    }
    if let outline {
      file.output.append("/PageMode/UseOutlines/Outlines ")
      file.output.append(reference: outline)
    }
    file.output.append(">>")
    file.end()
  }
}
