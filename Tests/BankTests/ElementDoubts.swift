/// Where a peer has it otherwise, or none says it: each was looked into by hand, with the reason.
enum ElementDoubts {
  private typealias Cell = ElementComparison.Cell
  private typealias Departure = ElementComparison.Departure

  /// Sayings that depart from the bank.
  static let departures: [(ElementComparison.Departure, reason: String)] = [
    // IUPAC counts both among the lanthanoids and actinoids; the bank never offers the other.
    (mendeleev("lutetium", "family", "transition metal"), "a lanthanide by IUPAC's own list"),
    (mendeleev("lawrencium", "family", "transition metal"), "an actinide by IUPAC's own list"),
    (mendeleev("yttrium", "year", "1789"), "Gadolin reported it in 1794; the ore came in 1787"),
    (
      mendeleev("neodymium", "year", "1925"), "Auer split didymium in 1885; 1925 saw the pure metal"
    ),
    (
      Departure(
        peer: "periodic-table-cli",
        cell: Cell(element: "ruthenium", column: "year"),
        said: "1827"
      ), "Osann's claim of 1827 was withdrawn; Claus proved it in 1844"
    ),
    (
      mendeleev("beryllium", "discoverers", "Fredrich Wöhler, A.A.Bussy"),
      "both isolated the metal in 1828; Vauquelin had found its earth"
    ),
    (mendeleev("beryllium", "country", "Germany/France"), "by those who isolated it"),
    (mendeleev("manganese", "discoverers", "Johann Gahn"), "Scheele recognised it that year"),
    (
      mendeleev(
        "iridium",
        "discoverers",
        "S.Tenant, A.F.Fourcory, L.N.Vauquelin, H.V.Collet-Descoltils"
      ), "the other three saw traces; the bank never offers them"
    ),
    (
      mendeleev(
        "plutonium",
        "discoverers",
        "G.T.Seaborg, J.W.Kennedy, E.M.McMillan, A.C.Wohl"
      ), "the same four, with Wahl misspelt"
    ),
    (mendeleev("iridium", "country", "England/France"), "by those who saw traces"),
    (mendeleev("tungsten", "celsius", "3687.15"), "3414 °C; the usual 3422 °C is in most tables"),
    (
      mendeleev("samarium", "namesake", "Named after the mineral samarskite."),
      "the mineral has the name of Samarsky-Bykhovets"
    ),
    (
      mendeleev(
        "hassium",
        "kind",
        "Named in honor of Henri Hess, Swiss born Russian chemist known for work in thermodydamics."
      ), "the Latin Hassia is Hesse, by its discoverers' own proposal"
    ),
    (
      mendeleev("meitnerium", "namesake", "Named in honor of Lise Mietner"),
      "two letters of Meitner changed places"
    ),
    (
      mendeleev("gadolinium", "namesake", "Named after the mineral gadolinite."),
      "the mineral has the name of Johan Gadolin"
    ),
    (
      mendeleev("gadolinium", "kind", "Named after the mineral gadolinite."),
      "the mineral has the name of Johan Gadolin"
    ),
    (mendeleev("iridium", "kind", "Latin: iris (rainbow)."), "the rainbow's goddess has its name"),
    (
      mendeleev(
        "antimony",
        "word",
        "Greek: anti and monos (not alone); symbol from mineral stibnite."
      ), "stibium, from which the mineral has its name too"
    ),
  ]

  /// Cells that no peer confirms.
  static let byHand: [(ElementComparison.Cell, reason: String)] = [
    (Cell(element: "beryllium", column: "discoverers"), "Vauquelin, by every history"),
    (Cell(element: "beryllium", column: "country"), "Vauquelin worked in Paris"),
    (Cell(element: "manganese", column: "discoverers"), "Scheele and Gahn worked together"),
    (Cell(element: "iridium", column: "discoverers"), "Tennant named it and told it apart"),
    (Cell(element: "iridium", column: "country"), "Tennant worked in London"),
  ]

  private static func mendeleev(
    _ element: String,
    _ column: String,
    _ said: String
  ) -> ElementComparison.Departure {
    Departure(peer: "mendeleev", cell: Cell(element: element, column: column), said: said)
  }
}
