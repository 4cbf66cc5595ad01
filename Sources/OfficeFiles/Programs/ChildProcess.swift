import CProcess
import Glibc

/// A running program, the leader of a process group of its own.
struct ChildProcess {
    /// How the following of a program ended.
    enum Ending {
        case exited, tooSlow, tooMuch
    }

    private let id: pid_t
    private var streams: [PipeEnd]

    /// What the program wrote to standard output so far.
    var output: [UInt8] { streams[0].bytes }
    /// The beginning of what it wrote to standard error.
    var errorText: String { String(decoding: streams[1].bytes, as: UTF8.self) }

    /// Starts the program of `call`.
    init(_ call: ProgramCall) throws(FileError) {
        let output = try PipeEnd.pair()
        let errors = try PipeEnd.pair()
        defer {
            close(output.write)
            close(errors.write)
        }
        streams = [PipeEnd(output.read, limit: call.limits.outputBytes + 1), PipeEnd(errors.read, limit: 1 << 16)]
        guard let id = Self.spawn(call, output: output.write, errors: errors.write) else {
            for stream in streams { close(stream.file) }
            throw .programFailed
        }
        self.id = id
    }

    /// Reads what the program writes until it exits, time is up, or it writes more than `outputBytes`.
    mutating func follow(until deadline: Int, outputBytes: Int) -> Ending {
        while true {
            let hasExited = hasExited
            wait(milliseconds: hasExited ? 0 : min(20, max(0, deadline - ProgramCall.now())))
            for index in streams.indices { streams[index].read() }
            if output.count > outputBytes { return .tooMuch }
            if hasExited { return .exited }
            if ProgramCall.now() >= deadline { return .tooSlow }
        }
    }

    /// Kills what is left of the program's group and gives its exit status.
    mutating func end() -> Int32 {
        // The leader is not yet waited for, so its number still names its group and no other.
        kill(-id, SIGKILL)
        var status: Int32 = 0
        while waitpid(id, &status, 0) == -1, errno == EINTR {}
        for stream in streams { close(stream.file) }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }

    private var hasExited: Bool {
        var information = siginfo_t()
        let result = waitid(P_PID, id_t(id), &information, WEXITED | WNOHANG | WNOWAIT)
        return result != 0 || information.si_signo == SIGCHLD
    }

    /// Waits until the program writes something, closes its ends, or the time is over.
    private func wait(milliseconds: Int) {
        var waited = streams.filter { !$0.isAtEnd }.map { pollfd(file: $0.file) }
        // A program that closed both ends still has to exit.
        poll(&waited, nfds_t(waited.count), Int32(waited.isEmpty ? min(milliseconds, 2) : milliseconds))
    }

    private static func spawn(_ call: ProgramCall, output: Int32, errors: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        setSignals(of: &attributes)
        let command = call.limitedCommand
        var arguments = command.map { strdup($0) } + [nil]
        var environment = call.environment.map { strdup($0) } + [nil]
        defer { for string in arguments + environment { free(string) } }
        var id = pid_t()
        return posix_spawn(&id, command[0], &actions, &attributes, &arguments, &environment) == 0 ? id : nil
    }

    /// A group of its own, and no signal ignored or held back, whatever this process does with its own.
    private static func setSignals(of attributes: inout posix_spawnattr_t) {
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    }
}

/// The reading end of a pipe.
private struct PipeEnd {
    let file: Int32
    private(set) var bytes: [UInt8] = []
    private(set) var isAtEnd = false
    private let limit: Int

    init(_ file: Int32, limit: Int) {
        self.file = file
        self.limit = limit
    }

    /// A new pipe, closed in programs that other threads may start.
    static func pair() throws(FileError) -> (read: Int32, write: Int32) {
        var files: [Int32] = [0, 0]
        guard pipe(&files) == 0 else { throw .programFailed }
        for file in files { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(files[0], F_SETFL, O_NONBLOCK)
        return (files[0], files[1])
    }

    /// Takes what is there; beyond the limit it is thrown away.
    mutating func read() {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while !isAtEnd {
            let count = Glibc.read(file, &chunk, chunk.count)
            guard count > 0 else {
                if count == 0 { isAtEnd = true }
                return
            }
            bytes.append(contentsOf: chunk[..<min(count, max(0, limit - bytes.count))])
            if bytes.count >= limit { return }
        }
    }
}

extension pollfd {
    fileprivate init(file: Int32) {
        self.init(fd: file, events: Int16(POLLIN), revents: 0)
    }
}
