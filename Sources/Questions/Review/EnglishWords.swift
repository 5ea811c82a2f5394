/// The English words that rules look for.
enum EnglishWords {
  /// Words that carry no meaning of their own.
  static let stop: Set<String> = [
    "a", "about", "after", "all", "also", "among", "an", "and", "any", "are", "as", "at", "be",
    "because", "been", "before", "being", "between", "but", "by", "can", "could", "did", "do",
    "does", "during", "each", "for", "from", "had", "has", "have", "he", "her", "hers", "him",
    "his", "how", "i", "if", "in", "into", "is", "it", "its", "may", "me", "more", "most", "my",
    "no", "nor", "not", "of", "off", "on", "one", "or", "other", "our", "out", "over", "own",
    "she", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these",
    "they", "this", "those", "through", "to", "under", "until", "up", "us", "was", "we", "were",
    "what", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "with",
    "would", "you", "your", "following",
  ]

  /// Words that turn a sentence round and are to be seen.
  static let negative: Set<String> = ["not", "except", "never", "cannot"]

  /// Words of which a second one beside a negative makes it double.
  static let denying: Set<String> = [
    "not", "except", "never", "cannot", "no", "none", "nobody", "nothing", "nowhere", "without",
    "neither", "nor",
  ]

  /// Words that leave no exception, so that what they stand in is seldom true.
  static let absolute: Set<String> = ["always", "never", "all", "only", "none"]

  /// Words that each reader takes in another way.
  static let vague: Set<String> = [
    "often", "usually", "sometimes", "many", "recently", "frequently", "occasionally", "rarely",
    "seldom",
  ]

  /// Words that mean the moment of reading.
  static let undated: Set<String> = ["currently", "now", "nowadays", "today", "presently"]

  /// What follows an "and" or a "but" that joins a second claim.
  static let clauseStarts: Set<String> = [
    "he", "she", "it", "they", "is", "are", "was", "were", "has", "have", "had", "does", "do",
    "did", "can", "will", "isn't", "wasn't", "doesn't", "didn't", "not",
  ]

  /// With what a stem begins that tells to do something and needs no question mark.
  static let imperatives: Set<String> = [
    "arrange", "choose", "complete", "fill", "find", "finish", "give", "identify", "list", "match",
    "name", "order",
    "pick", "put", "rank", "select", "sort",
  ]

  /// Words that ask for the truth itself rather than for a fact.
  static let verdicts: Set<String> = ["true", "false", "correct", "incorrect", "untrue"]
  /// Words that say nothing of what is asked.
  static let empty: Set<String> = [
    "ending", "make", "sentence", "statement", "fact", "claim", "option", "answer", "best",
  ]

  /// Whether a word says not.
  static func isNegative(_ lower: String) -> Bool {
    negative.contains(lower) || lower.hasSuffix("n't")
  }
}
