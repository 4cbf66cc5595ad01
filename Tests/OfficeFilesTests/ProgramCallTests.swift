import Foundation
import Testing

@testable import OfficeFiles

/// Programs run as bounded processes.
@Suite struct ProgramCallTests {
    private func run(
        _ script: String, seconds: Int = 10, outputBytes: Int = 1 << 20, memoryBytes: Int = 1 << 30,
        fileBytes: Int = 1 << 20
    ) throws -> ProgramCall.Outcome {
        let folder = try ScratchFolder(in: "/tmp")
        let limits = ProgramCall.Limits(
            seconds: seconds, outputBytes: outputBytes, memoryBytes: memoryBytes, fileBytes: fileBytes)
        return try ProgramCall(path: "/bin/sh", arguments: ["-c", script], folder: folder.path, limits: limits).run()
    }

    @Test func givesWhatTheProgramWrote() throws {
        let outcome = try run("echo 甲; echo 乙 >&2; exit 3")
        #expect(String(decoding: outcome.output, as: UTF8.self) == "甲\n" && outcome.errors == "乙\n")
        #expect(outcome.status == 3)
    }

    @Test func hidesThisProcessFromIt() throws {
        let outcome = try run(
            "env | grep -v -e ^HOME= -e ^PWD= -e ^_= -e ^TMPDIR= -e ^SHLVL= -e ^OLDPWD=; ls /proc/self/fd | wc -l")
        let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").sorted()
        #expect(
            lines == ["4", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1", "PATH=/usr/local/bin:/usr/bin:/bin"])
    }

    @Test func endsItWithAllThatItStartedWhenTimeIsUp() throws {
        let start = ProgramCall.now()
        let mark = "\(UInt32.random(in: 1_000_000...9_999_999))"
        #expect(throws: FileError.tooSlow) { try run("sleep \(mark) & sleep \(mark)", seconds: 1) }
        #expect(ProgramCall.now() - start < 5000)
        let rest = try run(
            "cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' ' | grep -c 'sleep \(mark[...])$' || true")
        #expect(String(decoding: rest.output, as: UTF8.self) == "0\n")
    }

    @Test func endsWhatOutlivesIt() throws {
        let start = ProgramCall.now()
        #expect(try run("sleep 300 & echo 甲").status == 0)
        #expect(ProgramCall.now() - start < 5000)
    }

    @Test func boundsOutputFilesAndMemory() throws {
        #expect(throws: FileError.tooLarge) { try run("yes") }
        #expect(try run("head -c 9000000 /dev/zero > $HOME/a").status != 0)
        #expect(
            try run("head -c 400000000 /dev/zero | tail -c 400000000 | wc -c", memoryBytes: 100 << 20).output
                == Array("0\n".utf8))
    }

    @Test func keepsNothingBehind() throws {
        let outcome = try run("mkdir -p $HOME/a/b; echo x > $HOME/a/b/c; ln -s / $HOME/root; echo $HOME")
        let path = String(decoding: outcome.output.dropLast(), as: UTF8.self)
        #expect(path.hasPrefix("/tmp/duban-") && !FileManager.default.fileExists(atPath: path))
        #expect(FileManager.default.fileExists(atPath: "/etc"))
    }

    @Test func saysWhenAProgramDoesNotStart() throws {
        let call = ProgramCall(
            path: "/nowhere/x", arguments: [], folder: "/tmp", limits: ProgramCall.Limits(seconds: 1))
        #expect(throws: FileError.programFailed) { try call.run() }
        #expect(throws: FileError.programFailed) { _ = try ScratchFolder(in: "/nowhere") }
    }

    @Test func letsOthersWaitTheirTurn() throws {
        let turnstile = Turnstile(places: 1)
        let answer = try turnstile.pass { () throws(FileError) in
            #expect(throws: FileError.busy) { try turnstile.pass(waiting: 0) { () throws(FileError) in 1 } }
            return 2
        }
        #expect(answer == 2)
        #expect(try turnstile.pass(waiting: 0) { () throws(FileError) in 3 } == 3)
    }
}
