import Text

/// The look of a sheet, on paper and on a screen.
///
/// Widths are in em, so that large print is the same sheet, larger. What is ticked or written on is
/// drawn with borders, which every font has. What stands at the foot of every page stands in margin
/// boxes, the one way that browsers and WeasyPrint share.
struct HTMLStyle {
  let layout: HTMLLayout
  /// What stands at the foot of every page beside the page's number.
  let foot: String
  /// Who the facts are owed to; at the foot of every page, above all else.
  let credits: [String]

  private static let serif =
    "Charter, \"Bitstream Charter\", \"Noto Serif\", Georgia, serif"

  /// The whole style sheet.
  var rules: String {
    [
      page, Self.type, Self.head, Self.rounds, Self.items, Self.marks, Self.table, Self.screen,
      print,
    ]
    .joined()
  }

  private var page: String {
    // The counters interrupt the text: the words before, between and after are strings.
    let pages = SheetWords.page("\" counter(page) \"", of: "\" counter(pages) \"")
    return """
      @page {
        size: \(layout.paper);
        margin: 16mm 18mm \(footHeight)mm;
        @bottom-left { content: \(footLines); width: 80%; white-space: pre-wrap; \(Self.footLook) }
        @bottom-right { content: "\(pages)"; white-space: nowrap; \(Self.footLook) }
      }

      """
  }

  /// The credits, then the line that says which sheet it is.
  private var footLines: String {
    (credits + [foot]).map(Self.string).joined(separator: " \"\\a \" ")
  }

  /// A margin that holds all lines of the foot, in millimetres: margin boxes do not grow.
  private var footHeight: Int {
    let lines = credits.reduce(1) { $0 + DisplayWidth.columns(of: $1) / Self.footColumns + 1 }
    return 14 + 3 * lines
  }

  /// As many characters as a line of the foot surely holds.
  private static let footColumns = 100

  private static let footLook =
    "font: 7pt/1.2 \(serif); color: #444; vertical-align: middle; font-variant-numeric: lining-nums;"

  private static let type = """
    :root { color-scheme: light dark; --ink: #161616; --quiet: #4d4d4d; --rule: #8a8a8a; \
    --paper: #fff; }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
    body { margin: 0; font-family: \(serif); line-height: 1.4; overflow-wrap: anywhere; \
    font-variant-numeric: lining-nums tabular-nums; }
    h1, h2, p, ol, ul, li, table { margin: 0; padding: 0; }
    [dir] { text-align: start; }

    """

  private static let head = """
    header { margin-bottom: 1.75em; }
    h1 { font-size: 1.75em; line-height: 1.15; margin-bottom: 0.3em; }
    .what { display: flex; flex-wrap: wrap; justify-content: space-between; \
    align-items: baseline; column-gap: 2em; border-top: 1.5px solid var(--ink); \
    padding-top: 0.35em; }
    .note { font-size: 0.875em; color: var(--quiet); }
    .fields { display: flex; flex-wrap: wrap; column-gap: 1.25em; margin-top: 1.25em; }
    .fields p { white-space: nowrap; padding-top: 0.5em; }
    .fields .name, .fields .date { border-bottom: 1px solid var(--ink); }
    .name { flex: 3 1 8em; }
    .date { flex: 1 1 7em; }

    """

  private static let rounds = """
    .head { display: flex; justify-content: space-between; align-items: baseline; \
    column-gap: 1.5em; border-bottom: 0.75px solid var(--rule); padding-bottom: 0.25em; \
    margin-bottom: 0.9em; break-after: avoid; break-inside: avoid; }
    h2 { font-size: 1.25em; line-height: 1.25; }
    .score, .total { white-space: nowrap; }
    section { margin-bottom: 1.9em; }
    .total { text-align: right; font-weight: bold; border-top: 1.5px solid var(--ink); \
    padding-top: 0.5em; break-inside: avoid; break-before: avoid; }
    footer { margin-top: 2.5em; font-size: 0.8em; color: var(--quiet); break-inside: avoid; }

    """

  private static let items = """
    .items { padding-left: 2.25em; }
    .items > li { margin-bottom: 1.15em; padding-left: 0.15em; break-inside: avoid; }
    .items > li::marker { font-weight: bold; }
    ul { list-style: none; }
    .options { display: flex; flex-wrap: wrap; margin-top: 0.3em; }
    .options > li, .given > li, .choices > li { padding: 0.12em 0.8em 0.12em 3em; \
    text-indent: -3em; }
    .choices > li, .script .options > li, .script .given > li { padding-left: 1.5em; \
    text-indent: -1.5em; }
    .across-4 > li { width: 25%; }
    .across-2 > li { width: 50%; }
    .across-1 > li { width: 100%; }
    .letter { display: inline-block; min-width: 1.2em; text-indent: 0; font-weight: bold; }
    .given .blank { width: 2.4em; margin-right: 0.6em; }
    .matching { display: flex; flex-wrap: wrap; margin-top: 0.4em; }
    .matching ul { width: 100%; }
    .matching ul + ul { margin-top: 0.5em; }
    .abreast ul { width: 50%; }
    .abreast ul + ul { margin-top: 0; }
    .told { margin-top: 0.4em; border-left: 2px solid var(--rule); padding-left: 0.8em; }
    .label { color: var(--quiet); }

    """

  private static let marks = """
    .box { display: inline-block; width: 0.85em; height: 0.85em; border: 1px solid var(--ink); \
    margin-right: 0.7em; text-indent: 0; vertical-align: -0.08em; }
    .blank { display: inline-block; width: 3em; height: 1.2em; text-indent: 0; \
    border-bottom: 1px solid var(--ink); vertical-align: -0.1em; margin-right: 0.3em; }
    .line { height: 2em; border-bottom: 1px solid var(--ink); }
    .row .line { height: 1.3em; }
    .tick { display: inline-block; min-width: 2.4em; margin-right: 1em; }
    .answers .items > li { margin-bottom: 0.8em; }
    .number .blank { width: 8em; margin-right: 0.6em; }
    .number { margin-top: 0.6em; }

    """

  private static let table = """
    table { width: 100%; border-collapse: collapse; }
    tbody { break-inside: avoid; }
    td [dir] { text-align: left; }
    th, td { text-align: left; vertical-align: baseline; padding: 0.25em 1em 0.25em 0; }
    thead th { font-size: 0.875em; font-weight: normal; color: var(--quiet); white-space: nowrap; }
    tbody tr:first-child > * { border-top: 0.5px solid var(--rule); }
    th:first-child, th:nth-child(2) { width: 4.5em; }
    td.letter { display: table-cell; }
    th:nth-child(4), td.worth { width: 4em; text-align: right; padding-right: 0; }

    """

  private static let screen = """
    @media screen {
      html { font-size: 112.5%; }
      body { max-width: \(HTMLLayout.screenWidth + 2.5)em; margin: 0 auto; padding: 2em 1.25em 3em; }
    }
    @media screen and (max-width: 45em) {
      .across-4 > li { width: 50%; }
      .across-2 > li { width: 100%; }
      th, td { padding-right: 0.6em; }
      th:first-child, th:nth-child(2) { width: 3em; }
    }
    @media screen and (max-width: 30em) {
      .across-4 > li, .abreast ul { width: 100%; }
      .abreast ul + ul { margin-top: 0.5em; }
    }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #ececec; --quiet: #b8b8b8; --rule: #8a8a8a; --paper: #161616; }
    }

    """

  private var print: String {
    // A single column must not be set as columns: it would be broken by other rules.
    let columns =
      layout.columns == 1
      ? "" : "main { columns: \(layout.columns); column-gap: \(HTMLLayout.gap)em; }"
    return """
      @media print {
        html { font-size: \(layout.fontSize)pt; }
        footer { display: none; }
        \(columns)
      }

      """
  }

  /// A text as a string of CSS: whatever is neither a letter nor a digit is written by its number.
  private static func string(_ text: String) -> String {
    var string = "\""
    for scalar in text.unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isPlain || scalar == " " || scalar == "," {
        string.unicodeScalars.append(scalar)
      } else {
        string += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return string + "\""
  }
}
