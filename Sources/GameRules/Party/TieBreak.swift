/// How those who are level at the top are parted, item by item.
public struct TieBreak: Equatable, Sendable {
  private struct Stage: Equatable {
    let item: Int
    let sides: [Int]
  }

  /// The teams or players who were level, rising.
  public let level: [Int]
  private var stages: [Stage] = []

  /// Begins with those who are level.
  init(level: [Int]) {
    self.level = level
  }

  /// Those who are still in it, rising.
  public var contenders: [Int] { stages.last?.sides ?? level }

  /// How many items a side came through: the more, the better its rank among those who were level.
  func stagesPassed(by side: Int) -> Int { stages.count { $0.sides.contains(side) } }

  mutating func keep(_ sides: [Int], after item: Int) {
    stages.append(Stage(item: item, sides: sides))
  }

  mutating func void(_ item: Int) {
    stages.removeAll { $0.item == item }
  }
}
