/// What was on the screen, frozen, under the word that says so.
struct PausedBody: PartyBody {
  let body: any PartyBody

  func lines(on stage: Stage) -> [StyledLine] {
    let banner = Banner(text: "PAUSED").lines(on: stage)
    return banner + body.lines(on: stage.lowered(by: banner.count))
  }
}
