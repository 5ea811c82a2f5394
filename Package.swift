// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// One room of the house: a target and the targets that it may import.
func room(_ name: String, _ dependencies: [String] = []) -> Target {
  .target(
    name: name,
    dependencies: dependencies.map { .byName(name: $0) },
    swiftSettings: settings
  )
}

/// The tests of one room, importing it and what stands to its left.
func tests(
  _ name: String,
  _ dependencies: [String] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: ([name] + dependencies).map { .byName(name: $0) },
    exclude: exclude,
    swiftSettings: settings
  )
}

let package = Package(
  name: "quizwright",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "quizwright", targets: ["quizwright"])],
  targets: [
    room("Text"),
    room("Files"),
    room("ArgumentReading", ["Text"]),
    room("Facts", ["Text"]),
    room("PDFDrawing"),
    room("Questions", ["Facts", "Text"]),
    room("GameRules", ["Facts", "Questions"]),
    room("Saves", ["Files", "GameRules", "Questions", "Text"]),
    room("Sheets", ["PDFDrawing", "Questions", "Text"]),
    room("Terminal", ["GameRules", "Questions", "Text"]),
    .executableTarget(
      name: "quizwright",
      dependencies: [
        "ArgumentReading", "Facts", "Files", "GameRules", "PDFDrawing", "Questions", "Saves",
        "Sheets", "Terminal", "Text",
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Facts", "Files", "Questions", "Sheets", "Text"],
      swiftSettings: settings
    ),
    .target(
      name: "BankFixtures",
      dependencies: ["Facts"],
      path: "Tests/BankFixtures",
      swiftSettings: settings
    ),
    .target(name: "Judging", path: "Tests/Judging", swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    .testTarget(
      name: "BankTests",
      dependencies: ["BankFixtures", "Facts", "Judging"],
      exclude: ["country-peers.py", "element-peers.py"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["Judging", "quizwright"],
      exclude: ["Banks", "Golden"],
      swiftSettings: settings
    ),
    tests("Text", ["Judging"]),
    tests("PDFDrawing", ["Judging"], exclude: ["Golden"]),
    tests("ArgumentReading", ["Judging"]),
    tests("Files", ["Judging"]),
    tests("Saves", ["Files", "GameRules", "Judging", "Questions", "Text"], exclude: ["Fixtures"]),
    tests("GameRules", ["Questions"]),
    tests("Sheets", ["Judging", "Questions", "Text"], exclude: ["Golden", "Judges"]),
    tests("Terminal", ["GameRules", "Judging", "Questions", "Text"], exclude: ["Golden"]),
    tests("Facts", ["BankFixtures", "Text"]),
    tests("Questions", ["BankFixtures", "Facts", "Judging", "Text"], exclude: ["Golden"]),
    .target(name: "Verifier", path: "Tests/Verifier", swiftSettings: settings),
    tests("Verifier", ["BankFixtures", "Facts", "Questions"]),
  ],
  swiftLanguageModes: [.v6]
)
