import ArgumentReading
import GameRules
import Saves
import Terminal

/// One party on a console from where it stands to its end, its results and exports.
struct PartyRun {
  let content: PartyContent
  /// Who played last time, to be offered.
  var offered: [PlayerName] = []
  let keeper: PartyKeeper
  let exports: PartyExports
  let stage: Stage

  /// Hosts a party that the keeper has begun to keep.
  func host(_ party: Party) throws(Failure) -> ExitCode {
    // Messages would be lost on the full screen, and spoil it.
    defer {
      stage.console.close()
      keeper.report()
    }
    let hosting = Hosting(
      title: content.title,
      credits: content.credits,
      categoryTitles: content.categoryTitles,
      offered: offered
    ) { try keeper.keep($0) }
    let hosted = stage.console.host(party, in: hosting)
    stage.console.close()
    if let failure = hosted.failure {
      throw Failure(.inputOutput, "quizwright: \(failure); party --resume goes on from before that")
    }
    if !hosted.party.hasBegun {
      try keeper.forget()
    } else if hosted.party.phase == .podium {
      let wasOver = party.phase == .podium
      let result = wasOver ? try keeper.closeAgain(party) : try keeper.close(hosted.party)
      try exports.write(result)
    } else {
      ErrorLines().print(["The party is kept. Go on with: quizwright party --resume"])
    }
    return try stage.code(for: hosted.ending)
  }
}
