import GameRules
public import Text

extension PartyResult: LoggedRecord {
  /// The name of the file of results.
  public static var logName: String { "party-results-v1.jsonl" }

  /// The result as an object: points as numbers with at most one decimal, times in whole milliseconds.
  public var json: JSONValue { .object(recordMembers) }

  /// The members of that object.
  public var recordMembers: [JSONMember] {
    [
      JSONMember("date", date), JSONMember("title", title), JSONMember("way", way.rawValue),
      JSONMember(name: "members", value: .array(members.map { Self.json($0) })),
      JSONMember(name: "board", value: .array(board.map { Self.json($0) })),
      JSONMember(name: "responses", value: .array(responses.map { Self.json($0) })),
      JSONMember(name: "marks", value: .array(marks.map { Self.json($0) })),
      JSONMember(name: "awards", value: .array(awards.map { Self.json($0) })),
    ]
  }

  private static func points(_ points: Points) -> JSONMember {
    JSONMember(name: "points", value: .number(points.description))
  }

  private static func json(_ member: Member) -> JSONValue {
    .object(
      [JSONMember("name", member.name)] + (member.team.map { [JSONMember("team", $0)] } ?? [])
    )
  }

  private static func json(_ line: Line) -> JSONValue {
    .object([
      JSONMember("rank", line.rank), JSONMember("name", line.name), points(line.points),
      JSONMember("right", line.right), JSONMember("time", line.time),
    ])
  }

  private static func json(_ response: Response) -> JSONValue {
    .object(
      [
        JSONMember("name", response.name), JSONMember("round", response.round),
        JSONMember("item", response.item), JSONMember("stem", response.stem),
      ] + (response.response.map { [JSONMember("response", $0)] } ?? [])
        + [
          JSONMember(name: "right", value: .bool(response.isRight)), points(response.points),
        ] + (response.time.map { [JSONMember("time", $0)] } ?? [])
    )
  }

  private static func json(_ mark: Mark) -> JSONValue {
    .object([JSONMember("round", mark.round), JSONMember("name", mark.name), points(mark.points)])
  }

  private static func json(_ award: Award) -> JSONValue {
    .object(
      (award.round.map { [JSONMember("round", $0)] } ?? [])
        + [JSONMember("name", award.name), points(award.points)]
    )
  }

  /// Reads a result, passing over members that it does not know.
  ///
  /// - Throws: What is missing or of another kind, and where.
  public init(_ node: JSONNode) throws(JSONError) {
    let record = RecordMembers(node)
    date = try record.text("date")
    title = try record.text("title")
    way = try record.made("way", expected: "a way of hosting") { PartyWay(rawValue: $0) }
    members = try record.objects("members").map { member throws(JSONError) in
      Member(
        name: try member.text("name"),
        team: member.has("team") ? try member.text("team") : nil
      )
    }
    board = try record.objects("board").map { line throws(JSONError) in
      Line(
        rank: try line.whole("rank"),
        name: try line.text("name"),
        points: try line.points("points"),
        right: try line.whole("right"),
        time: try line.whole("time")
      )
    }
    responses = try record.objects("responses").map(Self.response)
    marks = try record.objects("marks").map { mark throws(JSONError) in
      Mark(
        round: try mark.whole("round"),
        name: try mark.text("name"),
        points: try mark.points("points")
      )
    }
    // The first results were kept without them.
    let awards = record.has("awards") ? try record.objects("awards") : []
    self.awards = try awards.map { award throws(JSONError) in
      Award(
        round: award.has("round") ? try award.whole("round") : nil,
        name: try award.text("name"),
        points: try award.points("points")
      )
    }
  }

  private static func response(_ members: RecordMembers) throws(JSONError) -> Response {
    Response(
      name: try members.text("name"),
      round: try members.whole("round"),
      item: try members.whole("item"),
      stem: try members.text("stem"),
      response: members.has("response") ? try members.text("response") : nil,
      isRight: try members.truth("right"),
      points: try members.points("points"),
      time: members.has("time") ? try members.whole("time") : nil
    )
  }
}
