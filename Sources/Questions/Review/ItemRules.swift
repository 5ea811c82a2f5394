/// All rules that an item can be held to by itself.
enum ItemRules {
  static let all: [ItemRule] = [
    LengthRules.longest, LengthRules.uneven,
    CueRules.sharedWord, CueRules.optionInStem, CueRules.article,
    OptionRules.mixedTypes, FormRules.aloneInForm, OptionRules.unsorted,
    WordRules.negative, WordRules.doubleNegative, WordRules.absolute, WordRules.vague,
    WordRules.undated,
    StemRules.overlong, StemRules.unfocused, StemRules.compound,
    OptionRules.allOfTheAbove, OptionRules.few,
  ]
}
