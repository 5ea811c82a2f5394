/// What fills the middle of a party's screen.
protocol PartyBody {
  /// The lines from the top; more than the stage has rows where nothing smaller will do.
  func lines(on stage: Stage) -> [StyledLine]
}
