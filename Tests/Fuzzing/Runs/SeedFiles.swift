import Foundation
import OfficeFiles

/// Files of further formats, made once from the project's sample by the programs that offices use.
struct SeedFiles {
    let folder: String

    /// Makes those that are not there yet; without the programs, fewer.
    func make() throws {
        let mark = folder + "/complete"
        guard !FileManager.default.fileExists(atPath: mark) else { return }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        say("making seeds in \(folder)")
        let word = Seeds.root + "/Samples/suchuan-2026.docx"
        try Data(MadeSeeds.tables[0]).write(to: URL(fileURLWithPath: folder + "/plan.csv"))
        try Data(MadeSeeds.legacy[1]).write(to: URL(fileURLWithPath: folder + "/small.fodt"))
        for format in ["pdf", "doc", "odt", "rtf"] { convert(word, to: format) }
        convert(folder + "/small.fodt", to: "doc")
        for format in ["xlsx", "xls"] { convert(folder + "/plan.csv", to: format) }
        let pdf = folder + "/suchuan-2026.pdf"
        let base = folder + "/page"
        run("pdftotext", ["-bbox-layout", "-l", "2", pdf, base + ".bbox"])
        run("pdftocairo", ["-svg", "-f", "1", "-l", "1", pdf, base + ".svg"])
        run("pdftoppm", ["-gray", "-singlefile", "-r", "60", pdf, base])
        run("tesseract", [base + ".pgm", base, "-l", "chi_sim", "--psm", "6", "tsv"])
        scan(base + ".pgm")
        try Data().write(to: URL(fileURLWithPath: mark))
    }

    private func convert(_ source: String, to format: String) {
        let profile = "-env:UserInstallation=file://\(folder)/profile"
        run("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, source])
    }

    /// A PDF file whose one page is a picture.
    private func scan(_ picture: String) {
        guard let data = FileManager.default.contents(atPath: picture) else { return }
        let lines = data.prefix(40).split(separator: 0x0A, maxSplits: 3)
        guard lines.count > 3 else { return }
        let size = String(decoding: lines[1], as: UTF8.self).split(separator: " ")
        guard size.count == 2 else { return }
        let pixels = [UInt8](data[lines[3].startIndex...])
        let head =
            "<</Type/XObject/Subtype/Image/Width \(size[0])/Height \(size[1])/ColorSpace/DeviceGray/BitsPerComponent 8/Length \(pixels.count)>>\nstream\n"
        let content = "q 595 0 0 842 0 0 cm /I Do Q"
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>",
            "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream",
        ].map { Array($0.utf8) }
        let file = MadeSeeds.portableFile(objects + [Array(head.utf8) + pixels + Array("\nendstream".utf8)])
        try? Data(file).write(to: URL(fileURLWithPath: folder + "/page.scan"))
    }

    private func run(_ name: String, _ arguments: [String]) {
        guard
            let path = Programs.installed.folders.map({ "\($0)/\(name)" }).first(
                where: FileManager.default.isExecutableFile)
        else { return say("\(name) is missing: fewer seeds") }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try? process.run()
        process.waitUntilExit()
    }
}
