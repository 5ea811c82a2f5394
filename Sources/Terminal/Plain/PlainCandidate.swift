import Questions

/// An item to be kept or swapped, line by line.
struct PlainCandidate {
  let candidate: Candidate

  init(_ candidate: Candidate) {
    self.candidate = candidate
  }

  /// The item with its key, and what to do.
  var lines: [String] {
    let answers = candidate.answers.map { ($0.isKey ? "  * " : "    ") + $0.text }
    let last = candidate.isLast ? ["There is no other."] : []
    return ["", candidate.head, candidate.item.stem] + answers + last + [hint]
  }

  /// What can be typed.
  var hint: String {
    let swap = candidate.isLast ? "" : "s for another, "
    return "Type nothing to keep it, \(swap)a to keep all that follow, or q to leave."
  }

  /// What a line says; nil where it says nothing that is known.
  func verdict(of line: String) -> Candidate.Verdict? {
    switch line.lowercased().filter({ !$0.isWhitespace }) {
    case "", "k", "keep": .keep
    case "s", "swap": candidate.isLast ? nil : .swap
    case "a", "all": .keepAll
    case "q", "quit": .left(.finished)
    default: nil
    }
  }
}
