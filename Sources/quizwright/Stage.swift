import ArgumentReading
import Terminal

/// Where a game is played: the screen where there is one, lines everywhere else.
struct Stage {
  let console: any Console

  /// - Parameters:
  ///   - input: Where responses are read.
  ///   - pending: What was read from it already.
  init(
    _ surroundings: Surroundings,
    isPlain: Bool,
    input: Int32 = 0,
    pending: [UInt8] = []
  ) throws(Failure) {
    let traits = surroundings.traits
    do throws(TerminalError) {
      if traits.suitsFullScreen, !isPlain {
        console = try ScreenConsole(
          input: input,
          output: 1,
          pending: pending,
          traits: traits,
          clock: Surroundings.clock
        )
      } else {
        console = try PlainConsole(
          input: input,
          output: 1,
          pending: pending,
          traits: traits,
          clock: Surroundings.clock
        )
      }
    } catch {
      throw Failure(.inputOutput, "quizwright: \(error)")
    }
  }

  /// The exit code for the way a player left.
  func code(for ending: ConsoleEnding) throws(Failure) -> ExitCode {
    switch ending {
    case .finished, .endOfInput: return .ok
    case .interrupted, .terminated: return .interrupted
    case .failed(let error): throw Failure(.inputOutput, "quizwright: \(error)")
    }
  }
}
