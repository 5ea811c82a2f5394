/// What a document says of itself; empty entries are left out, and there is no date.
public struct PDFInformation: Equatable, Sendable {
  /// What the window and the list of files show.
  public var title: String
  /// Who wrote it.
  public var author: String
  /// What it is about.
  public var subject: String
  /// The program that made it.
  public var producer: String
  /// The language of the text by BCP 47, such as `en` or `pt-BR`.
  public var language: String

  /// Makes the information of a document; any characters.
  public init(
    title: String = "",
    author: String = "",
    subject: String = "",
    producer: String = "",
    language: String = ""
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.producer = producer
    self.language = language
  }
}
