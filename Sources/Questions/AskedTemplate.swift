import Facts

/// A template made ready to be asked, case by case a family of it.
struct AskedTemplate: CaseSource {
  private let index: BankIndex
  private let table: Int
  private let template: Template
  /// The families of the pool's cases, with the wording that each takes.
  private let families: [(family: Family, wording: Template.Wording)]
  /// The asked cell of each row.
  private let cells: Cells
  private let explainer: Explainer
  /// What tells afterwards what is true; nil where nothing does.
  private let told: Template.Wording?
  let pool: CasePool
  let isEchoing: Bool
  let nearness: Nearness

  init(_ template: Template, table: Int, index: BankIndex) {
    self.index = index
    self.table = table
    self.template = template
    let bank = index.bank
    let column = bank[template.asks.column]
    let names = index.names(ofType: column.type)
    let cells = ReachCells(template.asks, in: bank).cells
    var families: [(family: Family, wording: Template.Wording)] = []
    var cases: [CasePool.Case] = []
    for family in FamilyBuilder(template, table: table, index: index).families() {
      let several = template.these
      let fitting = family.truths.count == 1 ? template.one ?? several : several
      guard let wording = fitting,
        let item = Self.makeCase(family, wording, template, names, cells, bank)
      else { continue }
      families.append((family, wording))
      cases.append(item)
    }
    self.families = families
    self.cells = cells
    explainer = Explainer(bank: bank, table: table)
    told = explainer.wording(for: template)
    pool = CasePool(
      CasePool.Asked(
        values: bank.types[column.type].values,
        kind: column.kind,
        label: column.label,
        names: StandingNames(of: column, in: bank),
        minimum: column.minimum,
        maximum: column.maximum,
        neighbours: names.neighbours,
        classes: AlikeClasses(of: column, in: bank)
      ),
      cases: cases
    ) { Reserve(template, keys: $0, in: bank) }
    nearness = Nearness(index: index, column: column, places: pool.places)
    isEchoing = Echo(template: template, index: index).isHeard(in: families.map(\.family))
  }

  private static func makeCase(
    _ family: Family,
    _ wording: Template.Wording,
    _ template: Template,
    _ names: NameIndex,
    _ cells: Cells,
    _ bank: Bank
  ) -> CasePool.Case? {
    let stem = Sentence(bank: bank).text(wording) { reach in
      template.givens.firstIndex(of: reach).map { family.givens[$0] } ?? []
    }
    let standing = names.values(standingIn: FoldedText(stem)).sorted()
    let keys = family.truths.filter { !standing.holds($0) && !family.avoided.holds($0) }
    if keys.isEmpty { return nil }
    return CasePool.Case(
      stem: stem,
      keys: keys,
      blocked: (family.truths + family.unknowns + standing).rising,
      blockedNumbers: family.avoidedNumbers,
      weights: keys.map { key in family.rows.count { cells[$0].contains(key) } }
    )
  }

  var bank: Bank { index.bank }

  /// Whether one value alone is true of a case and none unknown, so that it can be asked without
  /// options.
  func isSingle(_ number: Int) -> Bool {
    let home = bank.tables[template.asks.column.table]
    let isOpenKey = home.primaryKey == [template.asks.column.column] && !home.isComplete
    let family = families[number].family
    return family.truths.count == 1 && family.unknowns.isEmpty
      && family.avoidedNumbers.isEmpty && !isOpenKey
  }

  func accepted(_ number: Int) -> [String] {
    guard template.one != nil, isSingle(number) else { return [] }
    let value = pool.asked.values[Int(pool.cases[number].keys[0])]
    let label = pool.asked.label
    let labelled = label == .plain ? [] : [label.reading(of: value.reading)]
    return [value.reading] + labelled + value.aliasTexts
  }

  private func rows(_ number: Int, key: ValueID) -> [Int] {
    families[number].family.rows.filter { cells[$0].contains(key) }
  }

  func certificate(_ number: Int, key: ValueID) -> Certificate {
    let (family, wording) = families[number]
    return Certificate(
      bank: bank.name,
      table: bank.tables[table].name,
      rows: rows(number, key: key),
      template: wording.text,
      givens: CertificateGivens(bank: bank).givens(template, family),
      asks: template.asks.name,
      operation: template.asks.isJoined || template.givens.contains(where: \.isJoined)
        ? .join(column: template.asks.name) : .equal
    )
  }

  func explanation(_ number: Int, key: ValueID) -> String? {
    explainer.text(
      template,
      in: told,
      givens: families[number].family.givens,
      key: [key],
      row: rows(number, key: key)[0]
    )
  }

  func source(_ number: Int, key: ValueID) -> String? {
    explainer.source(rows(number, key: key)[0])
  }

  func trace(_ number: Int) -> Trace {
    // Which truth becomes the key is not yet known, so all of them count.
    let told = pool.cases[number].keys.compactMap { explanation(number, key: $0) }
    return TraceBuilder(index: index, table: table).trace(
      template,
      family: families[number].family,
      text: ([pool.cases[number].stem] + told).joined(separator: "\n"),
      answers: families[number].family.truths
    )
  }
}
