/// A piece of a page, with all text as it is: what is special to HTML is escaped by the writer.
indirect enum HTMLNode {
  /// What is read.
  case text(String)
  /// A style sheet of our own, written as it is.
  case style(String)
  /// A name, attributes (those of an empty value are left out) and what stands inside.
  case element(String, KeyValuePairs<String, String>, [HTMLNode])
}
