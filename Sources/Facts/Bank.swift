/// A bank of facts: checked, typed tables with what is needed to ask them.
public struct Bank: Sendable {
  /// The bank's name.
  public let name: String
  /// The bank's title, else its name.
  public let title: String
  /// A sentence or two about it; empty where there is none.
  public let about: String
  /// The languages it is written in as BCP 47 tags, the first one ruling.
  public let languages: [String]
  /// Its licences by name or title, joined; empty where it names none.
  public let license: String
  /// Who and what is to be named with what is made of it; empty where it names nobody.
  public let attribution: String
  /// What the generator says in its language.
  public let words: Words
  /// The types of its values.
  public let types: [ValueType]
  /// Its tables of facts.
  public let tables: [Table]
  /// Its tables of ready-made items.
  public let readyTables: [ReadyTable]
  /// FNV-1a 64 over the bytes of descriptor and tables, in 16 hexadecimal digits.
  public let fingerprint: String

  /// The place of a table by its name; nil for none.
  public func table(named name: String) -> Int? {
    tables.firstIndex { $0.name == name }
  }

  /// A column by its place.
  public subscript(place: ColumnPlace) -> Column { tables[place.table].columns[place.column] }
}
