import ArgumentReading
import Files
import GameRules
import Terminal

/// `party`: hosts a quiz for several players or teams.
struct PartyCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments
  private let files = FileSystem()

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws -> ExitCode {
    let exports = try PartyExports(arguments, files: files)
    let folder = try Places(surroundings, files: files).saves(arguments)
    let keeper = PartyKeeper(folder: folder, files: files)
    if arguments.has(Declarations.resume) {
      try refuseWithResume()
      return try keeper.alone { try resume(keeper, exports) }
    }
    let way = try PartyRules(arguments).way()
    let names = try PartyNames(arguments).told()
    let source = PartySource(surroundings, arguments, files: files)
    let content = try source.content(way, players: names.isEmpty ? nil : names.count)
    var party = try party(way, content, names)
    try PartyNames(arguments).join(&party, names)
    return try keeper.alone {
      try giveUpUnfinished(keeper)
      try keeper.begin(party)
      let run = PartyRun(
        content: content,
        offered: hearsTerminal(content.responses) ? keeper.lastNames(of: way) : [],
        keeper: keeper,
        exports: exports,
        stage: try stage(content.responses)
      )
      return try run.host(party)
    }
  }

  private func party(
    _ way: PartyWay,
    _ content: PartyContent,
    _ names: [PlayerName]
  ) throws(Failure) -> Party {
    let setting = try PartyRules(arguments).setting(way, for: content, names)
    do throws(PartyError) {
      return try Party(setting: setting, quiz: content.quiz)
    } catch {
      let file = arguments.value(Declarations.quiz)
      let name = file.map { ($0 == "-" ? "standard input" : $0) + ": " } ?? ""
      throw Failure(.badData, "quizwright: \(name)\(error)")
    }
  }

  /// A pipe is not asked; what it says means the same whoever played last.
  private func hearsTerminal(_ responses: Stage.Responses) -> Bool {
    switch responses {
    case .standardInput: surroundings.traits.inputIsTerminal
    case .terminal: true
    }
  }

  private func stage(_ responses: Stage.Responses) throws(Failure) -> Stage {
    try Stage(surroundings, isPlain: arguments.has(Declarations.plain), responses: responses)
  }

  /// Holds `--resume` to the party as it was.
  private func refuseWithResume() throws(Failure) {
    let free = [
      Declarations.resume, Declarations.plain, Declarations.export, Declarations.partyForce,
    ]
    let others = Declarations.party.options.filter { !free.contains($0) && arguments.has($0) }
    guard let first = others.first?.spelled ?? arguments.operands.first else { return }
    throw Failure(
      .usage,
      "quizwright: \(first) with --resume; expected --resume alone: the party goes on as it was"
    )
  }

  private func resume(_ keeper: PartyKeeper, _ exports: PartyExports) throws -> ExitCode {
    guard var party = try keeper.unfinished() else {
      keeper.report()
      throw Failure(.notFound, "quizwright: no party that is not over; expected one to go on with")
    }
    let source = PartySource(surroundings, arguments, files: files)
    let content = try source.content(of: party)
    if party.phase != .lobby, party.phase != .podium, !party.isPaused {
      try party.apply(.pause, at: party.moment)
    }
    try keeper.begin(party)
    let stage = try stage(content.responses)
    return try PartyRun(content: content, keeper: keeper, exports: exports, stage: stage).host(
      party
    )
  }

  /// Refuses to begin where another party could go on, unless that one is to be given up; its result
  /// as it stood is kept then.
  private func giveUpUnfinished(_ keeper: PartyKeeper) throws(Failure) {
    guard let party = try keeper.unfinished(), party.hasBegun else { return }
    if party.phase == .podium {
      _ = try keeper.closeAgain(party)
    } else if arguments.has(Declarations.partyForce) {
      _ = try keeper.close(party)
    } else {
      keeper.report()
      throw Failure(
        .usage,
        "quizwright: a party that is not over is kept; expected --resume to go on with it, or "
          + "--force to give it up"
      )
    }
  }
}
