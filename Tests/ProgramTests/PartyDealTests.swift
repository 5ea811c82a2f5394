import Foundation
import Testing

/// How the items of a hot seat are dealt, as the journal has it.
struct PartyDealTests {
  private struct Hand {
    let categories: [String]
    let difficulties: [Int]
  }

  let program: Program

  init() throws {
    program = try Program()
  }

  /// What each player is dealt; the program dies once they are.
  private func hands(_ players: Int, each: Int, seed: Int, bank: String) throws -> [Hand] {
    let names = (1...players).map { "P\($0)" }.joined(separator: ",")
    let arguments = ["party", program.scratch[bank], "--hot-seat", "--players", names, "--force"]
    let live = try LiveProgram(program, arguments + ["-n", "\(each)", "--seed", "\(seed)"])
    try live.type("", "mark")
    _ = try live.text(through: "\"mark\"")
    try live.end(by: SIGKILL)
    let lines = try program.scratch.text(of: "saves/party-v1.jsonl").split(separator: "\n")
      .compactMap { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    let quiz = try #require(lines.first?["quiz"] as? [[String: Any]])
    let items = quiz.filter { $0["stem"] != nil }
    return lines.compactMap { $0["items"] as? [Int] }.map { places in
      Hand(
        categories: places.map { items[$0]["category"] as? String ?? "" },
        difficulties: places.map {
          Int(((items[$0]["difficulty"] as? Double ?? 0.5) * 100).rounded())
        }
      )
    }
  }

  @Test(arguments: [(2, 10), (2, 1), (3, 3), (6, 2), (12, 1)])
  func `all get as many items of the same categories, and equally hard ones`(
    players: Int,
    each: Int
  ) throws {
    try program.scratch.copy(Program.checkout + "/QuestionBanks/elements", to: "elements")
    for seed in 0..<2 {
      let hands = try hands(players, each: each, seed: seed, bank: "elements")
      try #require(hands.count == players)
      #expect(hands.allSatisfy { $0.difficulties.count == each })
      #expect(Set(hands.map(\.categories)).count == 1, "seed \(seed)")
      let sums = hands.map { $0.difficulties.reduce(0, +) }
      let spread = (sums.max() ?? 0) - (sums.min() ?? 0)
      #expect(spread <= 5 * each, "seed \(seed): \(sums)")
    }
  }
}
