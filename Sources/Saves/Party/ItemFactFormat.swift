import GameRules
import Text

/// Writes and reads what happened with items.
struct ItemFactFormat {
  func members(_ fact: ItemFact) -> [JSONMember] {
    switch fact {
    case .handedOver(let item, let member): named("handed over", item, member)
    case .opened(let item): named("opened", item)
    case .responded(let item, let member, let after, let response):
      named("responded", item, member) + [JSONMember("after", after), written(response)]
    case .buzzed(let item, let member, let after):
      named("buzzed", item, member) + [JSONMember("after", after)]
    case .judged(let item, let member, let isRight):
      named("judged", item, member) + [JSONMember(name: "right", value: .bool(isRight))]
    case .locked(let item): named("locked", item)
    case .scored(let item, let member, let score):
      named("scored", item, member) + [
        JSONMember(name: "right", value: .bool(score.isRight)),
        JSONMember("tenths", score.points.tenths), JSONMember("time", score.time),
        JSONMember("streak", score.streak),
      ]
    case .stayed(let item, let sides): named("stayed", item) + [JSONMember("sides", sides)]
    case .revealed(let item): named("revealed", item)
    case .skipped(let item): named("skipped", item)
    }
  }

  private func named(_ name: String, _ item: Int, _ member: Int? = nil) -> [JSONMember] {
    [JSONMember("event", name), JSONMember("item", item)]
      + (member.map { [JSONMember("member", $0)] } ?? [])
  }

  private func written(_ response: PartyResponse) -> JSONMember {
    switch response {
    case .option(let place): JSONMember("option", place)
    case .text(let text): JSONMember("text", text)
    }
  }

  /// The fact of a name; nil where the name is none of these.
  func fact(_ name: String, _ members: RecordMembers) throws(JSONError) -> ItemFact? {
    switch name {
    case "handed over": .handedOver(item: try item(members), member: try member(members))
    case "opened": .opened(item: try item(members))
    case "responded":
      .responded(
        item: try item(members),
        member: try member(members),
        after: try members.whole("after"),
        response: members.has("option")
          ? .option(try members.whole("option")) : .text(try members.text("text"))
      )
    case "buzzed":
      .buzzed(
        item: try item(members),
        member: try member(members),
        after: try members.whole("after")
      )
    case "judged":
      .judged(
        item: try item(members),
        member: try member(members),
        isRight: try members.truth("right")
      )
    case "locked": .locked(item: try item(members))
    case "scored":
      .scored(item: try item(members), member: try member(members), score: try score(members))
    case "stayed": .stayed(item: try item(members), sides: try members.wholes("sides"))
    case "revealed": .revealed(item: try item(members))
    case "skipped": .skipped(item: try item(members))
    case _: nil
    }
  }

  private func item(_ members: RecordMembers) throws(JSONError) -> Int {
    try members.whole("item")
  }

  private func member(_ members: RecordMembers) throws(JSONError) -> Int {
    try members.whole("member")
  }

  private func score(_ members: RecordMembers) throws(JSONError) -> Score {
    Score(
      isRight: try members.truth("right"),
      points: Points(tenths: try members.whole("tenths")),
      time: try members.whole("time"),
      streak: try members.whole("streak")
    )
  }
}
