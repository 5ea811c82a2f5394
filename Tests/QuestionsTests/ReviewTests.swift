import BankFixtures
import Facts
import Questions
import Testing
import Text

struct ReviewTests {
  private static func review(_ fixture: BankFixture) throws -> Review {
    let reading = fixture.reading()
    #expect(reading.faults == [])
    return Review(try #require(reading.bank), places: reading.places)
  }

  /// A bank of lakes with the questions and statements of a test, and rows that are sound.
  private static func lakes(
    _ resource: String,
    package: String = "",
    rows: String = "Como,Italy,1900\nErie,Canada,1910\nHuron,Chile,1920\nOnega,Russia,1930\n"
  ) -> BankFixture {
    BankFixture(
      fields: #"{"name": "lake"}, {"name": "land"}, {"name": "built", "type": "year"}"#,
      resource: resource,
      package: package,
      schema: #""primaryKey": "lake","#,
      csv: "lake,land,built\n" + rows
    )
  }

  @Test func `a sound bank has no findings, and its items are counted`() throws {
    let review = try Self.review(
      Self.lakes(
        #""quiz:questions": {"land": "In which country is {lake}?", "built": "When was {lake} dammed?"}, "#
          + #""quiz:statements": {"land": "{lake} is in {land}."},"#
      )
    )
    #expect(review.findings == [])
    #expect(
      review.counts.map { "\($0.form) \($0.category) \($0.items)" } == [
        "lookup facts 12",
        "number facts 4",
      ]
    )
    #expect(review.drawn == 3000)
    #expect(review.drawnWithDecoys == 0)
    #expect(review.unreached == [])
  }

  @Test func `a template's flaw in many items is one finding at its place`() throws {
    let review = try Self.review(
      Self.lakes(#""quiz:questions": {"land": "Where is {lake} not dry?"},"#)
    )
    let finding = try #require(review.findings.first)
    #expect(review.findings.count == 1)
    #expect(finding.rule == "negative")
    #expect(finding.count == 4)
    #expect(finding.spot.file == "datapackage.json")
    #expect(finding.spot.place.line == 2)
    #expect(finding.spot.path == "resources.facts.quiz:questions.land")
    #expect(finding.example?.hasPrefix("“Where is Como not dry?” [") == true)
    #expect(
      finding.description.hasPrefix("datapackage.json:2:\(finding.spot.place.column): resources.")
    )
  }

  @Test func `a row's flaw is found at its line, through whichever template`() throws {
    let rows =
      "Como,Italy,1900\nErie,Canada,1910\nHuron,a land that never was,1920\nOnega,Russia,1930\n"
    let review = try Self.review(
      Self.lakes(
        #""quiz:questions": {"land": "In which country is {lake}?"}, "#
          + #""quiz:statements": {"land": "{lake} is in {land}."},"#,
        rows: rows
      )
    )
    let absolute = review.findings.filter { $0.rule == "absolute-word" }
    #expect(absolute.contains { $0.spot.file == "facts.csv" && $0.spot.place.line == 4 })
    #expect(
      absolute.allSatisfy { $0.spot.file == "facts.csv" },
      "no template says never: \(absolute.map(\.description))"
    )
  }

  @Test func `a word that one row has in stem and key is the row's`() throws {
    let rows = "Como,Italy,1900\nErie,Canada,1910\nSkye Water,Upper Skye,1920\nOnega,Russia,1930\n"
    let review = try Self.review(
      Self.lakes(#""quiz:questions": {"land": "In which country is {lake}?"},"#, rows: rows)
    )
    #expect(review.findings.map(\.rule) == ["shared-word"])
    #expect(review.findings.first?.spot.place == TextPlace(line: 4, column: 1))
  }

  @Test func `templates that differ in a word or two are near duplicates`() throws {
    let review = try Self.review(
      Self.lakes(
        #""quiz:questions": {"land": ["In which country is {lake}?", "In what country is {lake}?"]},"#
      )
    )
    #expect(review.findings.map(\.rule) == ["near-duplicate"])
    #expect(review.findings.first?.spot.path == "resources.facts.quiz:questions.land[1]")
    let apart = try Self.review(
      Self.lakes(
        #""quiz:questions": {"land": ["In which country is {lake}?", "Whose flag flies over {lake}?"]},"#
      )
    )
    #expect(apart.findings == [])
  }

  @Test func `a question for two values wants decoys`() throws {
    let rows = "Como,Italy,1900\nErie,Canada,1910\n"
    let questions = #""quiz:questions": {"land": "In which country is {lake}?"},"#
    let review = try Self.review(Self.lakes(questions, rows: rows))
    #expect(Set(review.findings.map(\.rule)) == ["few-values", "unasked-row"])
    #expect(review.unreached.map(\.value) == ["Italy", "Canada"])
    let decoyed = BankFixture(
      fields: #"{"name": "lake"}, {"name": "land", "quiz:decoys": ["Chile", "Peru"]}"#,
      resource: questions,
      csv: "lake,land\nComo,Italy\nErie,Canada\n"
    )
    let mended = try Self.review(decoyed)
    #expect(mended.findings == [])
    #expect(mended.unreached == [])
    #expect(mended.drawnWithDecoys == mended.drawn)
  }

  @Test func `a row that no template can ask is named, one with nothing to ask is not`() throws {
    let fixture = BankFixture(
      fields: #"{"name": "lake"}, {"name": "land"}"#,
      resource: #""quiz:questions": {"land": "In which country is {lake}?"},"#,
      csv: "lake,land\nComo,Italy\nErie,Canada\nHuron,\nOnega,Russia\nVan,Iran\nVan,Chad\n"
    )
    let review = try Self.review(fixture)
    #expect(review.findings.map(\.rule) == ["unasked-row", "unasked-row"])
    #expect(review.findings.map(\.spot.place.line) == [6, 7])
    #expect(review.unreached.map(\.value) == ["Iran", "Chad"])
  }

  /// One lake with its land, and so many sound ones after it.
  private static func rows(_ first: String, among lands: Int) -> String {
    (0..<lands).reduce(into: first + ",1900\n") { rows, number in
      let name = String(
        [number / 20, number % 20].compactMap { "bcdfghjklmnpqrstvwxz".dropFirst($0).first }
      )
      rows += "Lake \(name)e,land of \(name)a,1900\n"
    }
  }

  @Test(arguments: [(400, false), (8, true)])
  func `a length that sets of options have once in a while is no template's flaw`(
    _ lands: Int,
    isFound: Bool
  ) throws {
    let rows = Self.rows("Van,land of what was sown by hand and reaped", among: lands)
    let review = try Self.review(
      Self.lakes(#""quiz:questions": {"land": "What lies around {lake}?"},"#, rows: rows)
    )
    #expect(review.findings.contains { $0.rule == "longest-option" } == isFound)
  }

  @Test(arguments: [(400, false), (8, true)])
  func `a word that names share once in a while is no template's flaw`(
    _ lands: Int,
    isFound: Bool
  ) throws {
    let rows = Self.rows("Skye Water,land of Skye", among: lands)
    let review = try Self.review(
      Self.lakes(#""quiz:questions": {"land": "What lies around {lake}?"},"#, rows: rows)
    )
    #expect(review.findings.contains { $0.rule == "shared-word" } == isFound)
  }

  @Test func `ready-made items are held to the rules by their lines`() throws {
    let fixture = BankFixture(
      fields:
        #"{"name": "question"}, {"name": "answer"}, {"name": "wrong", "type": "list", "delimiter": ";"}"#,
      csv: """
        question,answer,wrong
        Who is the mayor of Ur?,Ann,Bob;Cy;Dee
        Who is the mayor at Ur?,Ann,Bob;Cy;Dee
        Who is the mayor of Kish?,Ann,Bob;Cy;Dee
        How far is it?,4 km,5 km;3 km;9 km
        Which is it?,All of these,Bob;Cy

        """
    )
    let found = try Self.review(fixture).findings.map { "\($0.spot.place.line) \($0.rule)" }
    #expect(found == ["3 near-duplicate", "6 all-of-the-above"])
  }

  @Test func `rules for English words leave other languages alone`() throws {
    let review = try Self.review(
      Self.lakes(
        #""quiz:questions": {"land": "Wo ist {lake} not never?"},"#,
        package: #""languages": ["de"],"#
      )
    )
    #expect(review.findings == [])
  }

  @Test func `a bank without anything to ask has nothing to find`() throws {
    let review = try Self.review(BankFixture(fields: #"{"name": "a"}"#, csv: "a\nx\n"))
    #expect(review.findings == [])
    #expect(review.counts.map { "\($0.form) \($0.category) \($0.items)" } == [])
    #expect(review.drawn == 0)
  }

  @Test func `a review tells how far it has come, step by step`() throws {
    let reading = try BankFixture.shipped("jim-halpert").reading()
    var steps: [Int] = []
    var counts: Set<Int> = []
    _ = Review(try #require(reading.bank), places: reading.places) { done, count in
      steps.append(done)
      counts.insert(count)
    }
    #expect(counts == [steps.count])
    #expect(steps == Array(steps.indices))
  }

  @Test func `a review says the same each time`() throws {
    let bank = try BankFixture.shipped("jim-halpert")
    let first = try Self.review(bank)
    let second = try Self.review(bank)
    #expect(first.findings == second.findings)
    #expect(first.drawnWithDecoys == second.drawnWithDecoys)
  }
}
