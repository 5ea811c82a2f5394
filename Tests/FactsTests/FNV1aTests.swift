import Facts
import Testing

struct FNV1aTests {
  // The vectors of RFC 9923, appendix B.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func `the published vectors come out`(text: String, hash: String) {
    var fnv = FNV1a()
    fnv.add(text)
    #expect(fnv.hexadecimal == hash)
  }
}
