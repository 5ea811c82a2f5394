import BankFixtures
import Facts
import Testing
import Text

struct BankReadingTests {
  private static let cars = """
    {"name": "driver", "type": "string"}, {"name": "car", "type": "string"},
    {"name": "year", "type": "integer", "constraints": {"minimum": 1900, "maximum": 2030}}
    """
  private static let csv = "driver,car,year\nJim,Subaru,2005\nPam,Toyota,2006\n"

  private static func faults(
    fields: String = cars,
    resource: String = "",
    package: String = "",
    schema: String = "",
    csv: String = csv
  ) -> [String] {
    BankFixture(fields: fields, resource: resource, package: package, schema: schema, csv: csv)
      .reading().faults.map(\.description)
  }

  @Test func `a sound bank becomes typed tables`() throws {
    let fixture = BankFixture(
      fields: Self.cars,
      resource: #""quiz:questions": {"car": "Which car does {driver} drive?"},"#,
      schema: #""primaryKey": "driver","#,
      csv: Self.csv
    )
    let reading = fixture.reading()
    #expect(reading.faults == [])
    let bank = try #require(reading.bank)
    let table = try #require(bank.tables.first)
    #expect(table.rowCount == 2)
    #expect(table.primaryKey == [0])
    #expect(table.questions.count == 1)
    #expect(bank.types[table.columns[1].type].values.map(\.text) == ["Subaru", "Toyota"])
    #expect(table.columns[2].minimum == OrderedNumber(1900))
    #expect(bank.fingerprint.count == 16)
  }

  @Test func `a syntax error has its line and column`() {
    let reading = BankFixture(descriptor: "{\n  \"name\": ,\n}", tables: [:]).reading()
    #expect(reading.faults.map(\.description.first) == ["d"])
    #expect(reading.faults.first?.description.hasPrefix("datapackage.json:2:11: ") == true)
  }

  @Test func `an unknown key names the nearest one`() {
    let faults = Self.faults(resource: #""quiz:question": {"car": "Which?"},"#)
    #expect(
      faults == [
        "datapackage.json:2:73: resources.facts.quiz:question: "
          + "the unknown key \"quiz:question\"; expected \"quiz:questions\""
      ]
    )
  }

  @Test func `a near miss of a standard key is a hint and no fault`() throws {
    let reading = BankFixture(fields: Self.cars, resource: #""titel": "x","#, csv: Self.csv)
      .reading()
    #expect(reading.faults == [])
    let hint = try #require(reading.hints.first)
    #expect(hint.expected == "\"title\"")
  }

  @Test func `a placeholder that is no column says which columns there are`() {
    let faults = Self.faults(resource: #""quiz:questions": {"car": "Which car has {drivr}?"},"#)
    #expect(faults.count == 1)
    #expect(
      faults.first?.hasSuffix(
        "resources.facts.quiz:questions.car: {drivr}, where facts has no column \"drivr\"; "
          + "expected one of \"driver\", \"car\", \"year\""
      ) == true
    )
  }

  @Test(arguments: [
    (#""quiz:questions": {"colour": "Which?"},"#, "has no column \"colour\""),
    (#""quiz:questions": {"car": "Is {car} it?"},"#, "the asked column {car} in its own stem"),
    (#""quiz:questions": {"car": "Which {driver"},"#, "a brace by itself"),
    (#""quiz:questions": {"car": "Which {driver|loud}?"},"#, "the filter \"loud\""),
    (#""quiz:questions": {"car": 7},"#, "a number"),
    (#""quiz:questions": {"car": {"many": "x"}},"#, "\"many\""),
    (#""quiz:questions": {"car": {"one": "{driver}?", "these": "{year}?"}},"#, "the givens"),
    (#""quiz:questions": {"driver.car": "Which?"},"#, "refers to no table"),
    (#""quiz:statements": {"car": "{driver} drives."},"#, "a statement without {car}"),
    (#""quiz:rows": {"colour": ["red"]},"#, "the column \"colour\""),
    (#""quiz:complete": "yes","#, "a string"),
  ])
  func `what makes no sense in a resource is named`(member: String, found: String) {
    let faults = Self.faults(resource: member)
    #expect(faults.contains { $0.contains(found) }, "\(faults)")
  }

  @Test(arguments: [
    ("../facts.csv"), ("/etc/passwd"), ("a/../../b.csv"), ("http://example.org/x.csv"),
    ("C:\\\\x.csv"), ("~/x.csv"),
  ])
  func `a path that leaves the folder is refused`(path: String) {
    let fixture = BankFixture(
      descriptor: """
        {"name": "x", "resources": [{"name": "t", "path": "\(path)",
          "schema": {"fields": [{"name": "a"}]}}]}
        """,
      tables: [:]
    )
    #expect(fixture.reading().faults.first?.found.hasPrefix("the unsafe path") == true)
  }

  @Test func `a missing file is named`() {
    var fixture = BankFixture(fields: Self.cars, csv: Self.csv)
    fixture.tables = [:]
    let faults = fixture.reading().faults.map(\.found)
    #expect(faults == ["the path \"facts.csv\", which is not there"])
  }

  @Test func `every fault is reported, not only the first`() {
    let faults = Self.faults(
      resource: #""quiz:question": {}, "quiz:questions": {"car": "{nobody}"},"#,
      csv: "driver,car,year\nJim,Subaru,soon\nPam,Toyota,1850\n"
    )
    #expect(faults.count >= 2)
    let cells = Self.faults(csv: "driver,car,year\nJim,Subaru,soon\nPam,Toyota,1850\n")
    #expect(
      cells == [
        "facts.csv:2:12: \"soon\" in the column \"year\"; expected a whole number",
        "facts.csv:3:12: \"1850\" in the column \"year\"; expected at least 1900",
      ]
    )
  }

  @Test func `columns of file and schema must be the same`() {
    let faults = Self.faults(csv: "driver,car,colour\nJim,Subaru,red\n")
    #expect(faults.count == 2)
    #expect(faults.contains { $0.contains("the field \"year\"") })
    #expect(faults.contains { $0.contains("the column \"colour\"") })
  }

  @Test func `keys name one row each`() {
    let csv = "driver,car,year\nJim,Subaru,2005\nJim,Toyota,2006\n,Saab,2007\n"
    let faults = Self.faults(schema: #""primaryKey": "driver","#, csv: csv)
    #expect(
      faults == [
        "facts.csv:3:1: the same \"driver\" as in line 2; expected each key once",
        "facts.csv:4:1: an empty cell in the primary key; expected a value",
      ]
    )
    let unique = Self.faults(schema: #""uniqueKeys": [["driver"]],"#, csv: csv)
    #expect(unique.count == 1)
  }

  @Test func `a foreign key must lead to a row`() {
    let fixture = BankFixture(
      descriptor: """
        {"name": "x", "resources": [
          {"name": "people", "path": "p.csv", "schema": {"primaryKey": "name",
            "fields": [{"name": "name"}, {"name": "job"}]}},
          {"name": "cars", "path": "c.csv", "schema": {
            "fields": [{"name": "driver"}, {"name": "car"}],
            "foreignKeys": [{"fields": "driver",
              "reference": {"resource": "people", "fields": "name"}}]}}]}
        """,
      tables: ["p.csv": "name,job\nJim,sales\n", "c.csv": "driver,car\nJim,Subaru\nPam,Saab\n"]
    )
    #expect(
      fixture.reading().faults.map(\.description)
        == ["c.csv:3:1: \"Pam\"; expected a value of people.name"]
    )
  }

  @Test func `an alias of two values is a fault in a cell and nowhere else`() {
    let people = #"{"name": "person", "quiz:aliases": {"Pam Beesly": "Pam", "Pam Poovey": "Pam"}}"#
    let sound = "person\nPam Beesly\nPam Poovey\n"
    #expect(BankFixture(fields: people, csv: sound).reading().faults == [])
    let faults = BankFixture(fields: people, csv: sound + "Pam\n").reading().faults
    #expect(faults.count == 1)
    #expect(faults.first?.place.line == 4)
  }

  @Test func `an alias in a cell is the value that it names`() throws {
    let people = #"{"name": "person", "quiz:aliases": {"Pam Beesly": ["Pam"]}}"#
    let bank = try #require(
      BankFixture(fields: people, csv: "person\nPam\nPam Beesly\n").reading().bank
    )
    #expect(bank.types[0].values.map(\.text) == ["Pam Beesly"])
  }

  @Test func `aliases of what stands nowhere and decoys that stand in a row are faults`() {
    let aliases = #"{"name": "person", "quiz:aliases": {"Pam Beasley": ["Pam"]}}"#
    #expect(BankFixture(fields: aliases, csv: "person\nPam Beesly\n").reading().faults.count == 1)
    let decoys = #"{"name": "person", "quiz:decoys": ["Jim", "Pam"]}"#
    #expect(BankFixture(fields: decoys, csv: "person\nPam\n").reading().faults.count == 1)
  }

  @Test func `lists are split, and an empty cell can mean none`() throws {
    let fields = """
      {"name": "who", "type": "list", "delimiter": ";"},
      {"name": "end", "type": "integer", "quiz:empty": "none"}
      """
    let bank = try #require(
      BankFixture(fields: fields, csv: "who,end\nJim; Pam,3\nPam,\n").reading().bank
    )
    let columns = bank.tables[0].columns
    #expect(Array(columns[0].cells[0]) == [0, 1])
    #expect(Array(columns[0].cells[1]) == [1])
    #expect(Array(columns[1].cells[1]) == [Cells.none])
  }

  @Test func `a table with question, answer and wrong holds ready-made items`() throws {
    let fields = """
      {"name": "question"}, {"name": "answer"}, {"name": "wrong", "type": "list", "delimiter": ";"}
      """
    let bank = try #require(
      BankFixture(fields: fields, csv: "question,answer,wrong\nWho?,Jim,Pam;Roy\n").reading().bank
    )
    #expect(bank.tables.isEmpty)
    #expect(
      bank.readyTables.first?.records.map(\.body)
        == [.question("Who?", key: "Jim", wrong: ["Pam", "Roy"])]
    )
  }

  @Test func `dates read as the language writes them`() throws {
    let fields = #"{"name": "day", "type": "date"}"#
    for (language, reading) in [
      ("en", "4 July 2005"), ("en-US", "July 4, 2005"), ("de", "4. Juli 2005"),
      ("xx", "2005-07-04"),
    ] {
      let bank = try #require(
        BankFixture(
          fields: fields,
          package: #""languages": ["\#(language)"],"#,
          csv: "day\n2005-07-04\n"
        ).reading().bank
      )
      #expect(bank.types[0].values.first?.reading == reading)
    }
  }

  @Test(arguments: [
    #"{"name": "a", "type": "geopoint"}"#, #"{"name": "a", "quiz:role": "hero"}"#,
    #"{"name": "a", "quiz:label": "season"}"#, #"{"name": "a", "quiz:empty": "no"}"#,
    #"{"name": "a", "quiz:alike": ["b"]}"#, #"{"type": "string"}"#, "7",
    #"{"name": "a", "constraints": {"pattern": "("}}"#,
    #"{"name": "a", "constraints": {"minimum": 3}}"#,
  ])
  func `a field that makes no sense is a fault`(field: String) {
    #expect(!BankFixture(fields: field, csv: "a\nx\n").reading().faults.isEmpty)
  }
}
