/// Writes the sheets of one format.
protocol SheetWriter {
  /// One part of one version, as the bytes of a file.
  func bytes(_ part: SheetPart, of quiz: PaperQuiz) throws(SheetError) -> [UInt8]
}
