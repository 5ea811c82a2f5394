/// What an item, a round or a census is held to.
public enum Rule: String, CaseIterable, Sendable {
  /// The line is an object with the members that its kind needs.
  case shape
  /// The template stands in the bank for that table and that asked column.
  case template
  /// The givens are the columns that the template shows, with values of the table.
  case givens
  /// The stem is the template with the givens (and the claim) in its slots.
  case stem
  /// One true value takes the first wording, several the second.
  case wording
  /// The key is true, whatever the option.
  case key
  /// No other option is true.
  case secondTrue = "second-true"
  /// No other option is unknown.
  case unknown
  /// The key is no value to avoid.
  case avoided
  /// No row that agrees is empty in the asked column.
  case empty
  /// Options are distinct in canonical form.
  case distinct
  /// No option holds another as whole words.
  case holds
  /// No option, nor another name of it, stands in the stem.
  case stands
  /// Options are values of the asked column's type.
  case pool
  /// Options agree in what the asked column names as alike.
  case alike
  /// Numbers are shown in order.
  case order
  /// Three or four options; three only where four cannot be had.
  case count
  /// The claim of a boolean is true, or surely false.
  case claim
  /// The rows are exactly those that prove the key.
  case rows
  /// The operation's own promise: a tie, a missing value, an incomplete table.
  case operation
  /// A ready-made item equals its record.
  case ready
  /// The explanation shows nothing but givens, key and note.
  case explanation
  /// Category and source are those of the rows.
  case origin
  /// The difficulty lies in 0…1.
  case difficulty
  /// The id is the hash of the certificate.
  case id
  /// No family stands twice in a round, nor a row with the same asked column.
  case repeats = "repeat"
  /// No item of a round gives away another by its text.
  case leak
  /// No two rows of a round share a topic.
  case topic
  /// What can be asked stands in the census.
  case missing
  /// The census holds an item only once.
  case twice
}
