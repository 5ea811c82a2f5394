/// A descriptor's content, part by part.
struct PackageContent: Sendable {
  /// A type that columns share.
  struct SharedType: Sendable {
    let name: String
    let cursor: Cursor
    let values: TypeDescriptor
  }

  var name = ""
  var title = ""
  var about = ""
  var languages = ["en"]
  var license = ""
  var attribution = ""
  var words = Words.english
  var types: [SharedType] = []
  var resources: [ResourceDescriptor] = []
}
