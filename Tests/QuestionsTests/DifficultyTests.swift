import Questions
import Testing

struct DifficultyTests {
  @Test(arguments: [
    (-5, 0, Difficulty.Third.easy), (0, 0, .easy), (33, 33, .easy), (34, 34, .medium),
    (66, 66, .medium), (67, 67, .hard), (100, 100, .hard), (250, 100, .hard),
  ])
  func `a difficulty stays on the scale and knows its third`(
    given: Int,
    kept: Int,
    third: Difficulty.Third
  ) {
    let difficulty = Difficulty(hundredths: given)
    #expect(difficulty.hundredths == kept)
    #expect(difficulty.third == third)
  }
}
