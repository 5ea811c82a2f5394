import BankFixtures
import Facts
import Testing

@testable import Questions

struct FamilyTests {
  private struct Judgement: Equatable {
    let truths: Set<String>
    let unknowns: Set<String>
  }

  /// What is true and unknown of the first template's families, by the givens shown.
  private static func judge(_ fixture: BankFixture) throws -> [String: Judgement] {
    let reading = fixture.reading()
    #expect(reading.faults == [])
    let bank = try #require(reading.bank)
    let template = try #require(bank.tables[0].questions.first)
    let families = FamilyBuilder(template, table: 0, index: BankIndex(bank)).families()
    let values = bank.types[bank[template.asks.column].type].values
    var judgements: [String: Judgement] = [:]
    for family in families {
      let givens = zip(template.givens, family.givens).map { reach, ids in
        ids.map { bank.types[bank[reach.column].type].values[Int($0)].text }.joined(separator: "+")
      }
      judgements[givens.joined(separator: ",")] = Judgement(
        truths: Set(family.truths.map { values[Int($0)].text }),
        unknowns: Set(family.unknowns.map { values[Int($0)].text })
      )
    }
    return judgements
  }

  private static let lookup = #""quiz:questions": {"b": "What of {a}?"},"#

  @Test func `all rows that agree are true, whatever their case and spacing`() throws {
    let fixture = BankFixture(
      fields: #"{"name": "a"}, {"name": "b"}"#,
      resource: Self.lookup,
      csv: "a,b\nx,1\nX ,2\ny,3\n"
    )
    let judged = try Self.judge(fixture)
    #expect(judged["x"] == Judgement(truths: ["1", "2"], unknowns: []))
    #expect(judged["y"] == Judgement(truths: ["3"], unknowns: []))
  }

  @Test func `a row with an empty given may agree, one empty in both says nothing`() throws {
    let fixture = BankFixture(
      fields: #"{"name": "a"}, {"name": "b"}"#,
      resource: Self.lookup,
      csv: "a,b\nx,1\n,2\n,\ny,3\n"
    )
    #expect(try Self.judge(fixture)["x"] == Judgement(truths: ["1"], unknowns: ["2"]))
  }

  @Test func `an empty cell that means none agrees with nothing`() throws {
    let fixture = BankFixture(
      fields: #"{"name": "a", "quiz:empty": "none"}, {"name": "b"}"#,
      resource: Self.lookup,
      csv: "a,b\nx,1\n,2\n"
    )
    #expect(try Self.judge(fixture) == ["x": Judgement(truths: ["1"], unknowns: [])])
  }

  @Test func `a row that agrees but lacks the asked value spoils the family`() throws {
    let fixture = BankFixture(
      fields: #"{"name": "a"}, {"name": "b"}"#,
      resource: Self.lookup,
      csv: "a,b\nx,1\nx,\ny,2\n"
    )
    #expect(try Self.judge(fixture).keys.sorted() == ["y"])
  }

  @Test func `givens that hold each other as whole words are too near to be told apart`() throws {
    let fixture = BankFixture(
      fields: #"{"name": "a"}, {"name": "b"}"#,
      resource: Self.lookup,
      csv: "a,b\nmetal,1\ntransition metal,2\nmetalloid,3\n"
    )
    let judged = try Self.judge(fixture)
    #expect(judged["metal"] == Judgement(truths: ["1"], unknowns: ["2"]))
    #expect(judged["transition metal"] == Judgement(truths: ["2"], unknowns: ["1"]))
    #expect(judged["metalloid"] == Judgement(truths: ["3"], unknowns: []))
  }

  @Test func `a value to avoid is unknown where it is asked and where it is given`() throws {
    let fields =
      #"{"name": "a"}, {"name": "b"}, {"name": "not", "type": "list", "delimiter": ";", "quiz:role": "avoid"}"#
    let fixture = BankFixture(
      fields: fields,
      resource: Self.lookup,
      csv: "a,b,not\nx,1,2;y\ny,2,\nz,3,\n"
    )
    let judged = try Self.judge(fixture)
    #expect(judged["x"] == Judgement(truths: ["1"], unknowns: ["2"]))
    #expect(judged["y"] == Judgement(truths: ["2"], unknowns: ["1", "2"]))
    #expect(judged["z"] == Judgement(truths: ["3"], unknowns: []))
  }

  @Test func `rows left out are no less true`() throws {
    let fixture = BankFixture(
      fields: #"{"name": "a"}, {"name": "b"}, {"name": "state"}"#,
      resource: Self.lookup + #""quiz:rows": {"state": {"not": ["old"]}},"#,
      csv: "a,b,state\nx,1,new\nx,2,old\ny,3,old\n"
    )
    #expect(try Self.judge(fixture) == ["x": Judgement(truths: ["1"], unknowns: ["2"])])
  }

  @Test func `a list agrees when it holds all that is shown`() throws {
    let fixture = BankFixture(
      fields: #"{"name": "a", "type": "list", "delimiter": ";"}, {"name": "b"}"#,
      resource: Self.lookup,
      csv: "a,b\nx;y,1\nx,2\ny;x;z,3\n"
    )
    let judged = try Self.judge(fixture)
    #expect(judged["x+y"]?.truths == ["1", "3"])
    #expect(judged["x"]?.truths == ["1", "2", "3"])
    #expect(judged["y+x+z"]?.truths == ["3"])
  }

  @Test func `a moment agrees with the period that holds it and is unsure where one ends`() throws {
    let fields = """
      {"name": "who"}, {"name": "since", "type": "year", "quiz:role": "from"},
      {"name": "until", "type": "year", "quiz:role": "until"}
      """
    let fixture = BankFixture(
      fields: fields,
      resource: #""quiz:questions": {"who": "Who ruled in {since}?"},"#,
      csv: "who,since,until\nAda,1990,1995\nBob,1995,2000\nCy,2000,\nDee,,1992\n"
    )
    let judged = try Self.judge(fixture)
    #expect(judged["1990"] == Judgement(truths: ["Ada"], unknowns: ["Dee"]))
    #expect(judged["1995"] == Judgement(truths: ["Bob"], unknowns: ["Ada"]))
    #expect(judged["2000"] == Judgement(truths: ["Cy"], unknowns: ["Bob"]))
  }

  @Test func `a reference is followed to the row it names`() throws {
    let fixture = BankFixture(
      descriptor: """
        {"name": "x", "resources": [
          {"name": "work", "path": "w.csv", "quiz:questions": {"helper.job": "What is the job of whoever helped with {task}?"},
           "schema": {"fields": [{"name": "task"}, {"name": "helper"}],
            "foreignKeys": [{"fields": "helper", "reference": {"resource": "people", "fields": "name"}}]}},
          {"name": "people", "path": "p.csv", "schema": {"primaryKey": "name",
            "fields": [{"name": "name"}, {"name": "job"}]}}]}
        """,
      tables: [
        "p.csv": "name,job\nAda,cook\nBob,smith\n", "w.csv": "task,helper\nlunch,Ada\nnails,Bob\n",
      ]
    )
    let judged = try Self.judge(fixture)
    #expect(judged["lunch"]?.truths == ["cook"])
    #expect(judged["nails"]?.truths == ["smith"])
  }
}
