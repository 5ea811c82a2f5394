import Questions
import Testing
import Text

struct QuizDocumentTests {
  private static let text = """
    {"quiz": "Friday",  "seed": 3}

    {"round": "One"}
    {"stem": "A?",   "accept": ["a"]}\r
    {"stem": "B?", "accept": ["b"], "note": "mine"}
    {"round": "Two"}
    {"round": "Three"}
    {"stem": "C?", "accept": ["c"]}
    """

  private static func document(_ text: String = text) throws -> QuizDocument {
    try QuizDocument(Array(text.utf8))
  }

  private static func text(_ document: QuizDocument) -> String {
    String(decoding: document.bytes, as: UTF8.self)
  }

  private static func place(_ text: String) throws -> ItemPlace { try #require(ItemPlace(text)) }

  @Test(arguments: ["", "\n", text, text + "\n", text + "\n\n"])
  func `a file that nothing changes keeps every byte`(text: String) throws {
    #expect(Self.text(try Self.document(text)) == text)
  }

  @Test func `replacing an item changes its line alone`() throws {
    var document = try Self.document()
    let item = Item(id: "1", stem: "New?", body: .typed(accept: ["n"]))
    document.replace(try Self.place("1.2"), with: item)
    let before = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    let after = Self.text(document).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(before.count == after.count)
    let changed = before.indices.filter { before[$0] != after[$0] }
    #expect(changed == [before.firstIndex { $0.contains("B?") }])
    #expect(try Self.document(Self.text(document)).quiz == document.quiz)
  }

  @Test(arguments: [
    ("1.1", "1.2", "B?,A?||C?"), ("1.2", "1.1", "B?,A?||C?"), ("1.1", "1.1", "A?,B?||C?"),
    ("1.1", "2.1", "B?|A?|C?"), ("1.1", "3.1", "B?||A?,C?"), ("1.1", "3.2", "B?||C?,A?"),
    ("3.1", "1.3", "A?,B?,C?||"), ("3.1", "1.1", "C?,A?,B?||"), ("3.1", "2.1", "A?,B?|C?|"),
  ])
  func `an item moves to where it then stands`(from: String, to: String, stems: String) throws {
    var document = try Self.document()
    document.move(try Self.place(from), to: try Self.place(to))
    func shown(_ quiz: Quiz) -> String {
      quiz.rounds.map { $0.items.map(\.stem).joined(separator: ",") }.joined(separator: "|")
    }
    #expect(shown(document.quiz) == stems)
    #expect(shown(try Self.document(Self.text(document)).quiz) == stems)
  }

  @Test func `dropping an item takes its line out`() throws {
    var document = try Self.document()
    document.drop(try Self.place("1.1"))
    #expect(
      Self.text(document)
        == Self.text.replacing("{\"stem\": \"A?\",   \"accept\": [\"a\"]}\r\n", with: "")
    )
    #expect(document.quiz.items.map(\.stem) == ["B?", "C?"])
  }

  @Test func `a byte order mark stays at the beginning`() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var document = try QuizDocument(mark + Array(Self.text.utf8.drop { $0 != 10 }.dropFirst()))
    document.move(try Self.place("1.1"), to: try Self.place("1.2"))
    #expect(document.bytes.starts(with: mark))
    #expect(!document.bytes.dropFirst(3).contains(0xEF))
  }

  @Test func `items before the first round line are a round`() throws {
    var document = try Self.document(
      """
      {"stem": "A?", "accept": ["a"]}
      {"round": "Two"}
      {"stem": "B?", "accept": ["b"]}
      """
    )
    document.move(try Self.place("1.1"), to: try Self.place("2.2"))
    #expect(document.quiz.items.map(\.stem) == ["B?", "A?"])
  }

  @Test func `every fault is told with its line`() throws {
    #expect {
      try Self.document("{\"stem\": 1}\n{\"stem\": \"A?\", \"accept\": [\"a\"]}\n{}\n")
    } throws: { error in
      (error as? QuizFaults)?.faults.map(\.place.line) == [1, 3]
    }
  }

  @Test(arguments: ["", "1", "1.", ".1", "0.1", "1.0", "1.2.3", "a.b", "-1.2", "1. 2"])
  func `what is no place is refused`(text: String) {
    #expect(ItemPlace(text) == nil)
  }
}
