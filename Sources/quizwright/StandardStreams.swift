#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Standard input, output and error as the program finds them.
enum StandardStreams {
  /// Makes writing fail by an error rather than by a signal, and fills the places of streams that
  /// are closed.
  static func settle() {
    // A reader that has gone away and a file that may not grow are errors of the next write, not the
    // end of a program that has a score to keep.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for stream: Int32 in 0...2 where fcntl(stream, F_GETFD) == -1 {
      // This opens no file but keeps a place: the next file opened would get the number and be taken
      // for the stream. Nothing comes from it, and as it is open for reading only, nothing can be
      // written to it.
      _ = open("/dev/null", O_RDONLY)
    }
  }
}
