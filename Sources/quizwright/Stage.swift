import ArgumentReading
import Terminal

/// Where a game is played: the screen where there is one, lines everywhere else.
struct Stage {
  let console: any Console

  /// Where responses come from.
  enum Responses {
    /// Standard input, after what was read from it already.
    case standardInput(pending: [UInt8])
    /// The terminal behind it, open as this descriptor.
    case terminal(Int32)
  }

  init(
    _ surroundings: Surroundings,
    isPlain: Bool,
    responses: Responses = .standardInput(pending: [])
  ) throws(Failure) {
    let traits: TerminalTraits
    let input: Int32
    let pending: [UInt8]
    switch responses {
    case .standardInput(let read):
      (traits, input, pending) = (surroundings.traits, 0, read)
    case .terminal(let descriptor):
      (traits, input, pending) = (surroundings.traits.withTerminalInput(), descriptor, [])
    }
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
    case .failed(let error) where error.isReaderGone: return .ok
    case .failed(let error): throw Failure(.inputOutput, "quizwright: \(error)")
    }
  }
}
