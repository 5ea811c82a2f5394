import ArgumentReading
import Testing

struct HelpPageTests {
  @Test
  func `a command shows all that it takes`() throws {
    let page = try #require(HelpPage(program: Sample.program, command: "play"))
    #expect(
      page.text(columns: 72) == """
        Usage: quizwright play [BANK] [OPTION]...

        Play a quiz in the terminal.

        Without a bank the first one by name is played, and what it is called is
        said before.

        Operands:
          BANK  A bank by name or path

        Options:
          -n, --questions N  How many items (default: 10)
          -c, --category C   Only this category (may be given again)
              --difficulty easy|medium|hard
                             How hard
              --format F     What is written (text or pdf)
              --seed S       Where draws begin
              --time S       Seconds for each item
          -t, --typed        Ask for typed responses
          -p, --plain        Plain lines, nothing rewritten

        Options of every command:
              --banks DIR  Where banks are found
          -h, --help       Show this help
              --version    Show the version

        Examples:
          quizwright play --seed 5
              Play what a friend has played

        """
    )
  }

  @Test
  func `the program shows its commands`() throws {
    let page = try #require(HelpPage(program: Sample.program, command: ""))
    #expect(
      page.text(columns: 80) == """
        Usage: quizwright [COMMAND] [OPTION]...

        Quizzes from tables of facts.

        Commands:
          play  Play a quiz in the terminal
          bank  Look after banks
          mark  Mark responses

        Options of every command:
              --banks DIR  Where banks are found
          -h, --help       Show this help
              --version    Show the version

        Examples:
          quizwright
              Play at once

        "quizwright help COMMAND" says more about a command.

        """
    )
  }

  @Test(arguments: 20...200)
  func `no line is longer than the screen`(columns: Int) {
    let pages = ["", "play", "bank", "bank check", "mark"]
    for page in pages.compactMap({ HelpPage(program: Sample.program, command: $0) }) {
      for line in page.text(columns: columns).split(separator: "\n") {
        let isTerm = line.hasPrefix("  ") && !line.hasPrefix("      ") || line.contains("easy|")
        #expect(line.count <= columns || isTerm, "\(line)")
      }
    }
  }

  @Test
  func `a screen without width is taken for a narrow one`() throws {
    let page = try #require(HelpPage(program: Sample.program, command: "play"))
    #expect(page.text(columns: -1) == page.text(columns: 20))
  }

  @Test(arguments: ["nothing", "bank nothing", "play list"])
  func `there is no page of what is no command`(command: String) {
    #expect(HelpPage(program: Sample.program, command: command) == nil)
  }
}
