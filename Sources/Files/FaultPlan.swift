#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Makes one system call of a `FileSystem` fail, so that tests can break an operation at every step.
///
/// A test walks `call` = 1, 2, 3 … through an operation until `hasStruck` stays false.
public final class FaultPlan: @unchecked Sendable {  // Safe: `made` is touched under `mutex` only.
  /// What happens instead of a system call.
  public enum Fault: Equatable, Sendable {
    /// The call does nothing and fails with this `errno`.
    case fails(code: CInt)
    /// A write passes this many bytes on and then fails; any other call just fails.
    case tears(bytes: Int, code: CInt)
    /// A write passes this many bytes on, at least 1, and says so; any other call is left alone.
    case shortens(bytes: Int)
  }

  /// For how long the fault lasts.
  public enum Extent: Equatable, Sendable {
    /// One call fails, and the ones after it work.
    case once
    /// This call and all after it fail, as if the program had died; never with `EINTR`.
    case onwards
  }

  private let call: Int
  private let fault: Fault
  private let extent: Extent
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var made = 0

  /// Plans a fault at a system call, counted from 1.
  public init(at call: Int, _ fault: Fault, _ extent: Extent = .once) {
    self.call = call
    self.fault = fault
    self.extent = extent
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  /// Whether so many calls were made that the fault came up.
  public var hasStruck: Bool {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return made >= call
  }

  /// Counts one more call and returns the fault that strikes it, if any.
  func next() -> Fault? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    made += 1
    switch extent {
    case .once: return made == call ? fault : nil
    case .onwards: return made >= call ? fault : nil
    }
  }
}
