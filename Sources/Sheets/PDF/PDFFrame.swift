/// Where on a page of paper things stand, in points; heights from the upper edge downwards, but the
/// foot's from the lower edge upwards.
struct PDFFrame {
  let height: Double
  let left: Double
  let right: Double
  let top = 42.0
  let bottom = 30.0

  init(_ paper: Paper) {
    height = paper.height
    left = 50
    right = paper.width - 50
  }

  var width: Double { right - left }
}
