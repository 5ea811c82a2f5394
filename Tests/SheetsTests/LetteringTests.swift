import Sheets
import Testing

struct LetteringTests {
  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
  ])
  func `letters count on after Z`(place: Int, letters: String) {
    #expect(Lettering.letters(of: place) == letters)
  }
}
