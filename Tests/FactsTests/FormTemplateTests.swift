import BankFixtures
import Facts
import Testing

struct FormTemplateTests {
  private static func reading(_ forms: String, isComplete: Bool = true) -> BankReading {
    BankFixture(
      fields: """
        {"name": "lake"}, {"name": "land"}, {"name": "depth", "type": "integer"},
        {"name": "area", "type": "number"}
        """,
      resource: #""quiz:complete": \#(isComplete), "quiz:forms": \#(forms),"#,
      schema: #""primaryKey": "lake","#,
      csv: "lake,land,depth,area\nComo,Italy,400,1.5\nErie,Canada,60,2.5\n"
    ).reading()
  }

  @Test func `each form takes its texts`() throws {
    let reading = Self.reading(
      """
      {"not": {"land": "Which of these lakes is NOT in {land}?"},
       "first": {"depth": {"first": ["Which is shallowest?", "Which lake is shallowest?"], "last": "Deepest?"}},
       "superlative": {"area": "Which is the largest?"},
       "difference": {"depth": "How much deeper is {later} than {earlier}?"},
       "in-common": {"ask": "What do {subjects} share?", "say": {"land": "They are in {land}."}},
       "comparison": {"area": "{greater|the} is larger than {lesser}."},
       "count": {"land": "{count} of them are in {land}."},
       "how-many": {"land": "How many are in {land}?"}, "order": {"depth": "In which order?"},
       "odd-one-out": {"land": "Which is the odd one out?"}, "matching": {"land": "Match."}}
      """
    )
    #expect(reading.faults.map(\.description) == [])
    let forms = try #require(reading.bank?.tables.first?.forms)
    #expect(forms.count == 14)
    #expect(Set(forms.map(\.kind)) == Set(FormTemplate.Kind.allCases))
    let superlative = try #require(forms.first { $0.kind == .superlative })
    #expect(superlative.variant == .most)
    let difference = try #require(forms.first { $0.kind == .difference })
    #expect(
      difference.segments == [
        .text("How much deeper is "), .role(.later, []), .text(" than "), .role(.earlier, []),
        .text("?"),
      ]
    )
  }

  @Test(arguments: [
    (#"{"nott": {"land": "x"}}"#, "the form \"nott\""),
    (#"{"not": {"land": "Which is not in {land}?"}}"#, "Which is not in"),
    (#"{"not": {"colour": "NOT {colour}"}}"#, "the column \"colour\""),
    (#"{"not": {"land": "Which is NOT there?"}}"#, "no braces"),
    (#"{"order": {"land": "In which order?"}}"#, "the column \"land\" in the form \"order\""),
    (#"{"difference": {"area": "{earlier} to {later}?"}}"#, "the column \"area\""),
    (#"{"difference": {"depth": "How much deeper is {later}?"}}"#, "\"{later}\""),
    (#"{"first": {"depth": {"second": "Which was second?"}}}"#, "\"second\""),
    (#"{"how-many": {"land": "How many in {country}?"}}"#, "{country}"),
    (#"{"in-common": {"ask": "What do they share?"}}"#, "no braces"),
    (#"{"order": {"depth": "In which {order?"}}"#, "a brace by itself"), ("7", "a number"),
  ])
  func `what makes no sense in a form is named`(forms: String, found: String) {
    let faults = Self.reading(forms).faults
    #expect(faults.count == 1, "\(faults)")
    #expect(faults.first?.found.contains(found) == true, "\(faults)")
  }

  @Test(arguments: [
    #"{"not": {"land": "Which is NOT in {land}?"}}"#,
    #"{"how-many": {"land": "How many in {land}?"}}"#,
    #"{"count": {"land": "{count} are in {land}."}}"#,
  ])
  func `a form that needs all rows is refused where some may be missing`(forms: String) {
    #expect(Self.reading(forms).faults == [])
    #expect(Self.reading(forms, isComplete: false).faults.count == 1)
  }
}
