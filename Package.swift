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
func tests(_ name: String, _ dependencies: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: ([name] + dependencies).map { .byName(name: $0) },
    swiftSettings: settings
  )
}

let package = Package(
  name: "quizwright",
  targets: [
    room("ArgumentReading", ["Text"]),
    room("Questions"),
    tests("ArgumentReading"),
    tests("Questions"),
  ],
  swiftLanguageModes: [.v6]
)
