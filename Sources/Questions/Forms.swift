/// All forms, in the order in which a draw chooses among them.
enum Forms {
  static let all: [any Form] = [
    LookupForm(), ReverseForm(), TwoGivensForm(), JoinForm(), NumberForm(), ReadyForm(),
    StatementForm(),
  ]
}
