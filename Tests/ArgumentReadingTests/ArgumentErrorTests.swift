import ArgumentReading
import Testing

struct ArgumentErrorTests {
  @Test(arguments: [
    (["pley"], #"unknown command "pley"; did you mean "play"?"#),
    (["qqqqqqqq"], #"unknown command "qqqqqqqq"; expected a command that "quizwright help" shows"#),
    (["bank", "lst"], #"unknown command "bank lst"; did you mean "bank list"?"#),
    (["pley", "--help"], #"unknown command "pley"; did you mean "play"?"#),
    (["help", "pley"], #"unknown command "pley"; did you mean "play"?"#),
    (
      ["help", "play", "now"],
      #"unknown command "play now"; expected a command that "quizwright help play" shows"#
    ),
    (["bank"], "bank alone; expected it with list or check"),
    (["play", "--sed", "5"], #"unknown option "--sed"; did you mean "--seed"?"#),
    (["play", "-seed"], #"unknown option "-seed"; did you mean "--seed"?"#),
    (
      ["play", "-x"],
      #"unknown option "-x"; expected an option that "quizwright help play" shows"#
    ),
    (
      ["--seed", "5", "play"],
      #"--seed before a command; expected after it, as in "play --seed""#
    ),
    (["-n5", "play"], #"-n5 before a command; expected after it, as in "play -n5""#),
    (
      ["play", "--seed"],
      "--seed without a value; expected a whole number from 0 to 18446744073709551615"
    ),
    (
      ["play", "-n", "--typed"],
      "--questions without a value; expected a whole number from 1 to 100"
    ),
    (["play", "--category", "--"], "--category without a value; expected text"),
    (["play", "--typed=yes"], #"--typed with the value "yes"; expected none"#),
    (["play", "-n", "ten"], #"--questions: found "ten"; expected a whole number from 1 to 100"#),
    (["play", "-n101"], #"--questions: found "101"; expected a whole number from 1 to 100"#),
    (["play", "-n", "-5"], #"--questions: found "-5"; expected a whole number from 1 to 100"#),
    (["play", "--time=nan"], #"--time: found "nan"; expected a number from 0.5 to 600"#),
    (["play", "--time=1e2"], #"--time: found "1e2"; expected a number from 0.5 to 600"#),
    (["play", "--time=,5"], #"--time: found ",5"; expected a number from 0.5 to 600"#),
    (
      ["play", "--difficulty=hrad2"],
      #"--difficulty: found "hrad2"; expected easy, medium or hard"#
    ),
    (
      ["play", "--difficulty", "mediun"],
      #"--difficulty: found "mediun"; expected easy, medium or hard; did you mean "medium"?"#
    ),
    (["play", "--banks="], #"--banks: found ""; expected the path of a folder"#),
    (["mark", "key"], #"no RESPONSES; expected one, see "quizwright help mark""#),
    (["mark"], #"no KEY; expected one, see "quizwright help mark""#),
    (["mark", "key", ""], #"RESPONSES: found ""; expected the path of a file"#),
    (["mark", "key", "a", ""], #"RESPONSES: found ""; expected the path of a file"#),
    (
      ["play", "a", "b"],
      #""b" is too much; expected no more operands, see "quizwright help play""#
    ),
    (
      ["--\n\u{202E}"],
      #"unknown option "--\n\u{202E}"; expected an option that "quizwright help" shows"#
    ),
  ])
  func `one line says what was found and what was expected`(
    arguments: [String],
    expected: String
  ) {
    #expect(Sample.fault(arguments)?.description == expected)
  }

  @Test
  func `what was given is cut short`() {
    let long = String(repeating: "x", count: 100_000)
    #expect(Sample.fault(["play", "-n", long])?.description.utf8.count ?? 0 < 200)
  }
}
