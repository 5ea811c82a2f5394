/// The frame of a PDF file: numbered objects and where they stand (ISO 32000-1, clause 7.5).
struct ObjectFile {
  var output = PDFBytes()
  /// By number, from 1; 0 until the object is written.
  private var offsets: [Int] = []

  init() {
    // The bytes beyond ASCII tell programs that move files not to change line breaks.
    output.append("%PDF-1.7\n%")
    output.append([0xE2, 0xE3, 0xCF, 0xD3])
    output.append("\n")
  }

  /// The number of an object that is written later.
  mutating func reserve() -> Int {
    offsets.append(0)
    return offsets.count
  }

  mutating func begin(_ object: Int) {
    offsets[object - 1] = output.count
    output.append(atMost: OutputSpan.longestInteger + 7) { line in
      line.write(object)
      line.write(" 0 obj\n")
    }
  }

  mutating func end() {
    output.append("\nendobj\n")
  }

  /// Writes a stream, with entries of its dictionary besides the length.
  mutating func write(stream: [UInt8], as object: Int, entries: (StaticString, Int)? = nil) {
    begin(object)
    output.append("<</Length ")
    output.append(stream.count)
    if let entries {
      output.append(entries.0)
      output.append(entries.1)
    }
    output.append(">>\nstream\n")
    output.append(stream)
    output.append("\nendstream")
    end()
  }

  /// Writes the table of objects and the end, and returns the whole file.
  mutating func finish(root: Int, information: Int) -> [UInt8] {
    let hashes = FNV1a.hashes(of: output.bytes)
    let start = output.count
    output.append("xref\n0 ")
    output.append(offsets.count + 1)
    output.append("\n0000000000 65535 f \n")
    for offset in offsets {
      output.append(atMost: OutputSpan.longestInteger + 10) { entry in
        entry.write(offset.magnitude, digits: 10)
        entry.write(" 00000 n \n")
      }
    }
    output.append("trailer\n<</Size ")
    output.append(offsets.count + 1)
    output.append("/Root ")
    output.append(reference: root)
    output.append("/Info ")
    output.append(reference: information)
    output.append("/ID[")
    for _ in 0..<2 {
      output.append("<")
      for word in hashes { output.append(hexadecimal: word) }
      output.append(">")
    }
    output.append("]>>\nstartxref\n")
    output.append(start)
    output.append("\n%%EOF\n")
    return output.bytes
  }
}
