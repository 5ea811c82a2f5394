import GameRules
import Text

/// Writes and reads the setting of a party as a JSON object; times are whole milliseconds, factors
/// hundredths.
struct PartySettingFormat {
  func json(_ setting: PartySetting) -> JSONValue {
    var members = [
      JSONMember("way", setting.way.rawValue),
      JSONMember("worth", setting.scoring.worth.rawValue),
    ]
    let limits = [
      ("timeLimit", setting.timeLimit), ("floorLimit", setting.floorLimit), ("auto", setting.auto),
    ]
    for case (let name, let limit?) in limits {
      members.append(JSONMember(name, limit.milliseconds))
    }
    let extras = PartyExtra.allCases.filter { setting.extras.contains($0) }
    let handicaps = setting.handicaps.map { handicap in
      JSONValue.object([
        JSONMember("name", handicap.name.text), JSONMember("factor", handicap.factor.hundredths),
      ])
    }
    members += [
      JSONMember(name: "extras", value: .array(extras.map { .string($0.rawValue) })),
      JSONMember("scoreboard", setting.scoreboard.rawValue),
      JSONMember(name: "breaks", value: .bool(setting.hasBreaks)),
      JSONMember(name: "multipliers", value: multipliers(setting)),
      JSONMember(name: "handicaps", value: .array(handicaps)),
      JSONMember(name: "teams", value: .array(setting.teams.map { .string($0.text) })),
      JSONMember("teamScoring", setting.teamScoring.rawValue),
      JSONMember(name: "lateJoin", value: .bool(setting.lateJoin)),
      JSONMember("maximum", setting.maximumMembers),
    ]
    switch setting.dealing {
    case .inOrder: members.append(JSONMember("dealing", "in order"))
    case .evenly(let each):
      members.append(JSONMember("dealing", "evenly"))
      if let each { members.append(JSONMember("each", each)) }
    }
    members.append(
      JSONMember(name: "articles", value: .array(setting.articles.map { .string($0) }))
    )
    return .object(members)
  }

  private func multipliers(_ setting: PartySetting) -> JSONValue {
    .array(
      setting.multipliers.sorted { $0.key < $1.key }.map { round, factor in
        .object([JSONMember("round", round), JSONMember("factor", factor)])
      }
    )
  }

  func setting(_ members: RecordMembers) throws(JSONError) -> PartySetting {
    let way: PartyWay = try known("way", members)
    let worth = try members.made("worth", expected: "0, 1000 or 2000", ofWhole: worth(_:))
    let timeLimit = try limit("timeLimit", members)
    let floorLimit = try limit("floorLimit", members)
    let auto = try limit("auto", members)
    let extras = try extras(members)
    let scoreboard: PartySetting.Scoreboard = try known("scoreboard", members)
    let hasBreaks = try members.truth("breaks")
    let multipliers = try multipliers(members)
    let handicaps = try handicaps(members)
    let teams = try teams(members)
    let teamScoring: PartySetting.TeamScoring = try known("teamScoring", members)
    let lateJoin = try members.truth("lateJoin")
    let maximum: Int = try members.whole("maximum")
    let dealing = try dealing(members)
    let articles = try members.texts("articles")
    do throws(PartySettingError) {
      return try PartySetting(
        way: way,
        scoring: PartyScoring(worth: worth),
        timeLimit: timeLimit,
        floorLimit: floorLimit,
        extras: extras,
        scoreboard: scoreboard,
        hasBreaks: hasBreaks,
        auto: auto,
        multipliers: multipliers,
        handicaps: handicaps,
        teams: teams,
        teamScoring: teamScoring,
        lateJoin: lateJoin,
        maximumMembers: maximum,
        dealing: dealing,
        articles: articles
      )
    } catch {
      throw members.fault(found: "\(error)", expected: "a setting that can be")
    }
  }

  private func worth(_ points: Int) -> PartyScoring.Worth? { PartyScoring.Worth(rawValue: points) }

  /// A word of which there are a few.
  private func known<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String,
    _ members: RecordMembers
  ) throws(JSONError) -> Word {
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    return try members.made(name, expected: words) { Word(rawValue: $0) }
  }

  private func limit(_ name: String, _ members: RecordMembers) throws(JSONError) -> TimeLimit? {
    guard members.has(name) else { return nil }
    return try members.made(
      name,
      expected: "milliseconds, up to an hour",
      ofWhole: { time in
        TimeLimit(.milliseconds(time))
      }
    )
  }

  private func extras(_ members: RecordMembers) throws(JSONError) -> Set<PartyExtra> {
    // A rule of a later version cannot be played here.
    let words = try members.texts("extras")
    let extras = words.compactMap { PartyExtra(rawValue: $0) }
    guard extras.count == words.count else {
      throw members.fault(found: "a rule that is not known", expected: "rules that are")
    }
    return Set(extras)
  }

  private func multipliers(_ members: RecordMembers) throws(JSONError) -> [Int: Int] {
    var multipliers: [Int: Int] = [:]
    for object in try members.objects("multipliers") {
      multipliers[try object.whole("round")] = try object.whole("factor")
    }
    return multipliers
  }

  private func handicaps(
    _ members: RecordMembers
  ) throws(JSONError) -> [PartySetting.Handicap] {
    let objects = try members.objects("handicaps")
    return try objects.map { object throws(JSONError) in
      PartySetting.Handicap(
        name: try object.made("name", expected: "a name") { PlayerName($0) },
        factor: try object.made(
          "factor",
          expected: "100 to 1000",
          ofWhole: { hundredths in
            TimeFactor(hundredths: hundredths)
          }
        )
      )
    }
  }

  private func teams(_ members: RecordMembers) throws(JSONError) -> [PlayerName] {
    let texts = try members.texts("teams")
    let names = texts.compactMap { PlayerName($0) }
    guard names.count == texts.count else {
      throw members.fault(found: "a team without a name", expected: "names")
    }
    return names
  }

  private func dealing(_ members: RecordMembers) throws(JSONError) -> HotSeatDealing {
    switch try members.text("dealing") {
    case "in order": .inOrder
    case "evenly": .evenly(each: members.has("each") ? try members.whole("each") : nil)
    case let word:
      throw members.fault(found: "the dealing \"\(word)\"", expected: "in order, evenly")
    }
  }
}
