import Glibc

/// One run of a program.
struct ProgramCall {
    /// What a run may use up.
    struct Limits {
        /// Time from start to end, when all processes that the program started are killed, and time on the processor.
        var seconds: Int
        /// Standard output.
        var outputBytes = 64 << 20
        /// Memory (address space) of each process.
        var memoryBytes = 1 << 30
        /// Any file that is written.
        var fileBytes = 256 << 20
    }

    /// What came of a run that was not stopped.
    struct Outcome {
        /// The exit status; 128 and the signal's number where a signal ended it.
        var status: Int32
        var output: [UInt8]
        /// The beginning of standard error.
        var errors: String
    }

    /// The program's path.
    var path: String
    var arguments: [String]
    /// The private folder that is the program's home.
    var folder: String
    var limits: Limits

    /// Runs the program. The calling thread waits.
    ///
    /// - Throws: ``FileError`` with code `tooSlow`, `tooLarge` or `programFailed`.
    func run() throws(FileError) -> Outcome {
        var child = try ChildProcess(self)
        let ending = child.follow(until: Self.now() + limits.seconds * 1000, outputBytes: limits.outputBytes)
        let status = child.end()
        switch ending {
        // What prlimit(1) says when the program does not start.
        case .exited where status == 126 || status == 127: throw .programFailed
        case .exited: return Outcome(status: status, output: child.output, errors: child.errorText)
        case .tooSlow: throw .tooSlow
        case .tooMuch: throw .tooLarge
        }
    }

    /// Milliseconds of a clock that only goes on.
    static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// The program behind prlimit(1), which sets its limits and then becomes it.
    var limitedCommand: [String] {
        [
            "/usr/bin/prlimit", "--as=\(limits.memoryBytes)", "--fsize=\(limits.fileBytes)", "--cpu=\(limits.seconds)",
            "--core=0", path,
        ] + arguments
    }

    /// What the program is told of its surroundings: nothing of this process's own.
    var environment: [String] {
        [
            "HOME=\(folder)", "TMPDIR=\(folder)", "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8",
            "LC_ALL=C.UTF-8",
            // Tesseract's threads cost more than they bring (its documentation, "OMP_THREAD_LIMIT").
            "OMP_THREAD_LIMIT=1",
        ]
    }
}
