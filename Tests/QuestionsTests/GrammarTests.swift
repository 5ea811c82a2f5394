import Testing

@testable import Questions

struct GrammarTests {
  @Test(arguments: [
    ("Subaru", "a Subaru"), ("Audi", "an Audi"), ("hour", "an hour"), ("horse", "a horse"),
    ("European car", "a European car"), ("unicorn", "a unicorn"),
    ("uninvited guest", "an uninvited guest"),
    ("one-off", "a one-off"), ("orange", "an orange"), ("8-track", "an 8-track"),
    ("18th floor", "an 18th floor"), ("11 mile run", "an 11 mile run"),
    ("110 volt line", "a 110 volt line"),
    ("180 degree turn", "a 180 degree turn"), ("MBA", "an MBA"), ("UFO", "a UFO"),
    ("NBC show", "an NBC show"),
    ("Éclair", "an Éclair"), ("1,800 mile trip", "a 1,800 mile trip"), ("", "a "),
    ("the Red Sea", "the Red Sea"),
  ])
  func `the indefinite article follows the sound`(text: String, phrase: String) {
    #expect(Grammar.indefinite(text, articles: ["the", "a", "an"]) == phrase)
  }

  @Test(arguments: [
    ("city", "cities"), ("day", "days"), ("box", "boxes"), ("church", "churches"),
    ("car", "cars"), ("Kelly", "Kellys"),
  ])
  func `nouns have plurals`(noun: String, plural: String) {
    #expect(Grammar.plural(noun) == plural)
  }

  @Test func `a possessive has a curly apostrophe, as print has it`() {
    #expect(Grammar.possessive("Jim") == "Jim’s")
  }

  @Test func `the definite article stands once`() {
    #expect(Grammar.definite("Merger", articles: ["the"]) == "the Merger")
    #expect(Grammar.definite("The Merger", articles: ["the"]) == "The Merger")
  }
}
