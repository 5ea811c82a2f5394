#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The terminal that the program was started from, whatever its standard input is.
public enum ControllingTerminal {
  /// Opens it for reading responses; nil where there is none.
  ///
  /// - Returns: A descriptor, open until the program ends.
  public static func open() -> Int32? {
    #if canImport(Glibc)
    let descriptor = Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
    #elseif canImport(Darwin)
    let descriptor = Darwin.open("/dev/tty", O_RDWR | O_CLOEXEC)
    #endif
    return descriptor < 0 ? nil : descriptor
  }
}
