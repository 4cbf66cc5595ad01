import Foundation
import Glibc

/// `fuzz run`: makes up inputs from seeds and holds what the reader does with them to its promises.
///
/// The cases are read in processes of their own (`fuzz work`), which this one watches: a crash, a case that does not end, and
/// a broken promise are findings. Each is made smaller and written to a folder with what is needed to see it again.
@main
enum Fuzz {
    static func main() {
        let options = Options(CommandLine.arguments.dropFirst())
        guard !options.asksForHelp else {
            say(Options.usage)
            return
        }
        do {
            switch options.command {
            case "run": exit(try Run(options).toTheEnd() ? 0 : 1)
            case "work": try Worker(options).work()
            case "try": exit(try Worker(options).tryFile() ? 0 : 1)
            case "show": FileHandle.standardOutput.write(Data(try Worker(options).shown()))
            default:
                say(Options.usage)
                exit(64)
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(70)
        }
    }
}

/// What the command line says.
struct Options {
    static let usage = """
        fuzz run [--seconds N] [--seed N] [--jobs N] [--formats a,b] [--findings FOLDER]
        fuzz try --formats FORMAT --file FILE          read one file and say what it breaks
        fuzz show --formats FORMAT --seed N --first N  print a case
        formats: \(Format.allCases.map(\.rawValue).joined(separator: " "))
        """

    private(set) var command = ""
    /// Whether `--help`, `-h` or `help` stands anywhere.
    private(set) var asksForHelp = false
    private var values: [String: String] = [:]

    init(_ arguments: some Sequence<String>) {
        var name: String?
        for argument in arguments {
            if ["--help", "-h", "help"].contains(argument), name == nil || argument != "help" {
                asksForHelp = true
            } else if argument.hasPrefix("--") {
                name = String(argument.dropFirst(2))
            } else if let option = name {
                values[option] = argument
                name = nil
            } else {
                command = argument
            }
        }
    }

    func number(_ name: String, else standard: Int) -> Int { values[name].flatMap { Int($0) } ?? standard }

    func text(_ name: String) -> String? { values[name] }

    var seed: UInt64 { values["seed"].flatMap { UInt64($0) } ?? 20_260_101 }

    var formats: [Format] {
        guard let list = values["formats"] else { return Format.allCases }
        return list.split(separator: ",").compactMap { Format(rawValue: String($0)) }
    }

    /// Where what was made of the samples is kept from run to run.
    var madeFolder: String { values["made"] ?? Seeds.root + "/.build/fuzz-seeds" }
}

/// Prints a line at once, even where the output is kept in a file.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
