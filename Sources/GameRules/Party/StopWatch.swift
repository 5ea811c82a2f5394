/// Counts whole milliseconds while it runs.
struct StopWatch: Hashable {
  private var counted = 0
  private var since: Int?

  /// Makes a watch that stands at zero.
  init() {}

  /// Makes a watch that begins to run at a moment.
  init(from moment: Int) {
    since = moment
  }

  /// What it shows at a moment.
  func elapsed(at moment: Int) -> Int { counted + (since.map { moment - $0 } ?? 0) }

  /// When it will show a time; nil while it stands.
  func moment(of time: Int) -> Int? { since.map { $0 + time - counted } }

  mutating func stop(at moment: Int) {
    counted = elapsed(at: moment)
    since = nil
  }

  mutating func start(at moment: Int) {
    if since == nil { since = moment }
  }
}
