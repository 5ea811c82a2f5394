/// A template of `quiz:forms`: a form over several rows.
struct FormTemplate: Sendable {
  let form: String
  /// The column that the form is about; nothing for `in-common`'s question.
  let column: String
  /// Which of two wordings it is, such as "first" and "last"; else "".
  let sense: String
  let pattern: Pattern

  /// The templates of one member of `quiz:forms`.
  static func all(_ form: String, _ value: Any?) -> [FormTemplate] {
    let object = JSONObject(value)
    var found: [FormTemplate] = []
    func add(_ column: String, _ sense: String, _ value: Any?) {
      for text in JSONObject.texts(value) {
        found.append(
          FormTemplate(form: form, column: column, sense: sense, pattern: Pattern(text))
        )
      }
    }
    for name in object.members.keys.sorted() {
      let member = object[name]
      if form == "in-common", name == "ask" {
        add("", "ask", member)
      } else if form == "in-common", name == "say" {
        let say = JSONObject(member)
        for column in say.members.keys.sorted() { add(column, "say", say[column]) }
      } else if member is [String: Any] {
        let senses = JSONObject(member)
        for sense in senses.members.keys.sorted() { add(name, sense, senses[sense]) }
      } else {
        add(name, form == "first" ? "first" : form == "superlative" ? "most" : "", member)
      }
    }
    return found
  }
}
