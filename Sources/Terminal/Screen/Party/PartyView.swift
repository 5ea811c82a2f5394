import GameRules

/// All that a party's screen shows at one moment.
struct PartyView {
  let party: Party
  let hosting: Hosting
  let countdown: Countdown?
  let movement: BoardMovement
  let dialog: PartyDialog
  let field: NameField
  let notice: String?

  /// - `scrolled`: The first line of the body that is seen; nil where nobody has scrolled.
  func frame(on canvas: Canvas, scrolled: Int?) -> Frame {
    let panel = panel(on: canvas)
    let offset = panel.offset(scrolled: scrolled, focus: nil)
    let row = offset + panel.room + prompt.lines(on: canvas).count - 1
    return panel.frame(
      from: offset,
      cursor: prompt.cursor(on: canvas).map { Frame.Place(column: $0, row: row) }
    )
  }

  func panel(on canvas: Canvas) -> Panel {
    let head = PartyHead(party: party, title: hosting.title, countdown: countdown)
      .lines(on: canvas)
    let roll = PartyRoll(party).lines(on: canvas)
    let tail = prompt.lines(on: canvas) + roll
    let foot = FootLine(PartyHints(party: party, dialog: dialog).hints)
    let empty = Panel(canvas: canvas, head: head, body: [], tail: tail, foot: foot)
    let stage = Stage(canvas: canvas, rows: empty.room)
    let lines = body.lines(on: stage)
    let above = Array(repeating: StyledLine.empty, count: max(stage.rows - lines.count, 0) / 2)
    return Panel(canvas: canvas, head: head, body: above + lines, tail: tail, foot: foot)
  }

  private var prompt: PartyPrompt {
    PartyPrompt(party: party, dialog: dialog, field: field, notice: notice)
  }

  private var body: any PartyBody {
    switch dialog {
    case .help: HelpBody(party: party)
    case .board: BoardBody(standings: party.board, before: [:])
    case .none, .leaving, .closing, .words:
      party.isPaused ? PausedBody(body: partyBody) : partyBody
    }
  }

  private var partyBody: any PartyBody {
    switch party.phase {
    case .lobby: LobbyBody(party: party, title: hosting.title, offered: hosting.offered)
    case .roundIntro: RoundIntroBody(party: party)
    case .handOver: HandOverBody(party: party)
    case .open, .claimed, .locked: AskedBody(party: party, countdown: countdown)
    case .collecting: PapersBody(party: party)
    case .reveal: RevealBody(party: party)
    case .entering: PointsBody(party: party)
    case .scoreboard: board
    case .intermission: BreakBody(board: board)
    case .podium: PodiumBody(standings: party.board, credits: hosting.credits)
    }
  }

  private var board: BoardBody { BoardBody(standings: party.board, before: movement.ranks) }
}
