extension String {
  /// The folder that a path stands in, by its letters alone: `.` for a bare name.
  var parentPath: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// What stands after the last slash of a path.
  var lastPathPart: String {
    guard let slash = lastIndex(of: "/") else { return self }
    return String(self[index(after: slash)...])
  }

  /// The path of a name within the folder at this path.
  func joined(_ name: String) -> String {
    hasSuffix("/") ? self + name : self + "/" + name
  }

  /// The path without the slashes at its end, which say no more than that a folder is meant.
  var withoutTrailingSlashes: String {
    var path = self[...]
    while path.count > 1 && path.last == "/" { path.removeLast() }
    return String(path)
  }
}
