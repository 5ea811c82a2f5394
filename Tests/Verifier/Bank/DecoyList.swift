/// Decoys as they are declared: an array, or an object of arrays by class.
struct DecoyList {
  /// The decoys of each class; those without one stand under "".
  let classes: [String: [String]]

  init(_ value: Any?) {
    guard let value else {
      classes = [:]
      return
    }
    guard value is [String: Any] else {
      classes = ["": JSONObject.texts(value)]
      return
    }
    let object = JSONObject(value)
    var classes: [String: [String]] = [:]
    for name in object.members.keys { classes[name] = object.texts(name) }
    self.classes = classes
  }
}
