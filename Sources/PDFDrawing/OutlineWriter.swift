/// Writes the outline of a document (ISO 32000-1, clause 12.3.3).
struct OutlineWriter {
  private let pages: [Int]

  /// - `pages`: the numbers of the pages' objects.
  init(pages: [Int]) {
    self.pages = pages
  }

  /// Writes all entries, every one unfolded, and returns the object to refer to.
  func write(_ bookmarks: [PDFBookmark], to file: inout ObjectFile) -> Int {
    let root = file.reserve()
    let ends = write(bookmarks, under: root, to: &file)
    file.begin(root)
    file.output.append("<</Type/Outlines")
    append(ends, to: &file)
    file.output.append(">>")
    file.end()
    return root
  }

  /// The first and the last of the entries under another, and how many there are on all levels.
  private typealias Ends = (first: Int, last: Int, count: Int)

  private func append(_ ends: Ends?, to file: inout ObjectFile) {
    guard let ends else { return }
    file.output.append("/First ")
    file.output.append(reference: ends.first)
    file.output.append("/Last ")
    file.output.append(reference: ends.last)
    file.output.append("/Count ")
    file.output.append(ends.count)
  }

  private func write(
    _ bookmarks: [PDFBookmark],
    under parent: Int,
    to file: inout ObjectFile
  ) -> Ends? {
    let objects = bookmarks.map { _ in file.reserve() }
    guard let first = objects.first, let last = objects.last else { return nil }
    var count = objects.count
    for (index, bookmark) in bookmarks.enumerated() {
      let ends = write(bookmark.children, under: objects[index], to: &file)
      count += ends?.count ?? 0
      file.begin(objects[index])
      file.output.append("<</Title ")
      file.output.append(text: bookmark.title)
      file.output.append("/Parent ")
      file.output.append(reference: parent)
      if index > 0 {
        file.output.append("/Prev ")
        file.output.append(reference: objects[index - 1])
      }
      if index + 1 < objects.count {
        file.output.append("/Next ")
        file.output.append(reference: objects[index + 1])
      }
      append(ends, to: &file)
      append(destination: bookmark, to: &file)
      file.output.append(">>")
      file.end()
    }
    return (first, last, count)
  }

  private func append(destination bookmark: PDFBookmark, to file: inout ObjectFile) {
    precondition(pages.indices.contains(bookmark.page), "no page \(bookmark.page) for a bookmark")
    file.output.append("/Dest[")
    file.output.append(reference: pages[bookmark.page])
    if let top = bookmark.top {
      file.output.append("/XYZ null ")
      file.output.append([top], "null]")
    } else {
      file.output.append("/Fit]")
    }
  }
}
