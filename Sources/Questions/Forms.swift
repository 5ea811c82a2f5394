/// All forms, in the order in which a draw chooses among them.
enum Forms {
  static let all: [any Form] = [
    LookupForm(), ReverseForm(), TwoGivensForm(), JoinForm(), NotForm(), OddOneOutForm(),
    FirstForm(), OrderForm(), HowManyForm(), NumberForm(), SuperlativeForm(), DifferenceForm(),
    InCommonForm(), ReadyForm(), StatementForm(), ComparisonForm(), CountForm(), TypedForm(),
    NearestForm(), MatchingForm(),
  ]
}
