extension PDFDocument {
  /// The whole file.
  ///
  /// Bookmarks must lead to pages that are there, and there must be a page.
  public func bytes() -> [UInt8] {
    precondition(!pages.isEmpty, "a document needs a page")
    return DocumentWriter.bytes(of: self)
  }
}
