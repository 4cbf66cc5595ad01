internal import ArgumentParser

/// The exit statuses of this program, as in sysexits.h where that has one.
enum ExitStatus: Int32 {
    /// A command was refused, or a check failed.
    case refused = 1
    /// Wrong usage, or a setting that makes no sense.
    case usage = 64
    /// The input is nothing that can be read.
    case badInput = 65
    /// A file, folder or stream cannot be read or written.
    case inputOutput = 74
}

/// Ends the command with one sentence on standard error.
func failure(_ status: ExitStatus, _ sentence: String) -> ExitCode {
    StandardStreams.write(error: "duban: \(sentence)\n")
    return ExitCode(status.rawValue)
}
