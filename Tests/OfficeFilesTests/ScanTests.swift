import Foundation
import Testing

@testable import OfficeFiles

/// PDF files that are pictures: pages of the sample, drawn and wrapped.
@Suite struct ScanTests {
    /// A PDF file of pages that are nothing but a picture.
    private static func scan(_ pictures: [Picture]) -> [UInt8] {
        var objects: [[UInt8]] = []
        let kids = pictures.indices.map { "\(3 + 3 * $0) 0 R" }.joined(separator: " ")
        objects.append(Array("<</Type/Catalog/Pages 2 0 R>>".utf8))
        objects.append(Array("<</Type/Pages/Count \(pictures.count)/Kids[\(kids)]>>".utf8))
        for (index, picture) in pictures.enumerated() {
            let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(4 + 3 * index) 0 R"
            objects.append(Array("\(page)/Resources<</XObject<</I \(5 + 3 * index) 0 R>>>>>>".utf8))
            objects.append(stream("", Array("q 595 0 0 842 0 0 cm /I Do Q".utf8)))
            let image = "/Type/XObject/Subtype/Image/Width \(picture.width)/Height \(picture.height)"
            let pixels = picture.bytes.suffix(picture.width * picture.height)
            objects.append(stream("\(image)/ColorSpace/DeviceGray/BitsPerComponent 8", Array(pixels)))
        }
        return file(objects)
    }

    private static func stream(_ entries: String, _ bytes: [UInt8]) -> [UInt8] {
        Array("<<\(entries)/Length \(bytes.count)>>stream\n".utf8) + bytes + Array("\nendstream".utf8)
    }

    private static func file(_ objects: [[UInt8]]) -> [UInt8] {
        var bytes = Array("%PDF-1.4\n".utf8)
        var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let offset = String(bytes.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            bytes += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let end = "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(bytes.count)\n%%EOF\n"
        return bytes + Array((table + end).utf8)
    }

    /// A page of a PDF file as a picture.
    private static func picture(of name: String, page: Int) throws -> Picture {
        let source = OfficePrograms.folder.appending(path: name).path
        let target = OfficePrograms.folder.appending(path: "drawn-\(page)").path
        let numbers = ["-f", String(page), "-l", String(page)]
        try OfficePrograms.run("pdftoppm", ["-gray", "-r", "150", "-singlefile"] + numbers + [source, target])
        return try #require(try Picture(OfficePrograms.bytes("drawn-\(page).pgm")))
    }

    private static let whiteSheet = Picture(Array("P5\n60 80\n255\n".utf8) + [UInt8](repeating: 255, count: 4800))

    private static let annex = Result {
        _ = try OfficeFixtures.portable("suchuan-2026.pdf")
        let white = try #require(whiteSheet)
        return scan([try picture(of: "suchuan-2026.pdf", page: 12), white])
    }

    @Test func recognisesTheRowsOfATable() throws {
        let document = try DocumentFile.open(bytes: Self.annex.get(), named: "")
        #expect(document.format == .pdf && document.notices == [.recognisedPages(1)])
        let rows = document.text.split(separator: "\n").filter { $0.contains(" | ") }
        #expect(rows.first == "序号 | 事项 | 责任单位 | 完成时限")
        #expect(rows.count == 9)
        #expect(rows.contains("1 | 新建县城智能体测点10个 | 县教育体育局 | 9月底前"))
        #expect(rows.count { $0.contains("县住房城乡建设局") } == 2)
        #expect(document.layout.pages.map(\.reading) == [.recognised, .text])
        #expect(document.layout.pages.map(\.start) == [0, document.text.utf8.count])
    }

    /// The same page as a scanner or a telephone gives it, without PDF.
    @Test(arguments: [
        (["-png", "-r", "150"], "png"), (["-jpeg", "-gray", "-r", "300"], "jpg"), (["-tiff", "-r", "200"], "tif"),
    ])
    func readsPicturesOfPages(options: [String], ending: String) throws {
        _ = try OfficeFixtures.portable("suchuan-2026.pdf")
        let source = OfficePrograms.folder.appending(path: "suchuan-2026.pdf").path
        let target = OfficePrograms.folder.appending(path: "picture").path
        try OfficePrograms.run("pdftoppm", options + ["-f", "12", "-l", "12", "-singlefile", source, target])
        let bytes = try OfficePrograms.bytes("picture.\(ending)")
        let document = try DocumentFile.open(bytes: bytes, named: "照片")
        #expect(document.format == .pdf && document.notices == [.recognisedPages(1)])
        #expect(document.layout.pages.map(\.reading) == [.recognised])
        #expect(document.text.contains("\n1 | 新建县城智能体测点10个 | 县教育体育局 | 9月底前\n"), "\(document.text)")
        #expect(try OriginalPage.count(in: bytes) == 1)
        let picture = try #require(try OriginalPage.picture(of: 1, in: bytes))
        #expect(picture.starts(with: [0xFF, 0xD8, 0xFF]))
        #expect(try OriginalPage.picture(of: 2, in: bytes) == nil)
    }

    @Test func saysWhatToInstall() throws {
        let folder = OfficePrograms.folder.appending(path: "poppler")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["pdftotext", "pdftoppm", "pdftocairo"] {
            let path = try #require(Programs.installed.path(of: name))
            try? FileManager.default.createSymbolicLink(
                atPath: folder.appending(path: name).path, withDestinationPath: path)
        }
        let error = #expect(throws: FileError.self) {
            try DocumentFile.open(bytes: Self.annex.get(), named: "", with: Programs(folders: [folder.path]))
        }
        #expect(error?.code == .programMissing && error?.chinese.contains("tesseract-ocr-chi-sim") == true)
    }

    @Test func takesAWhiteSheetForNoText() throws {
        let white = try #require(Self.whiteSheet)
        #expect(throws: FileError.noText) { try DocumentFile.open(bytes: Self.scan([white]), named: "") }
    }

    @Test func refusesPicturesOfImpossibleSize() {
        for size in ["4294967296 4294967296", "9223372036854775807 2", "0 9", "-1 -1"] {
            #expect(Picture(Array("P5\n\(size)\n255\n~".utf8)) == nil)
        }
    }

    @Test func takesRulesOutOfAPicture() throws {
        var pixels = [UInt8](repeating: 255, count: 200 * 100)
        for place in 20..<180 { pixels[50 * 200 + place] = 0 }
        for line in 10..<90 { pixels[line * 200 + 100] = 0 }
        var picture = try #require(Picture(Array("P5\n200 100\n255\n".utf8) + pixels))
        let rules = picture.removeRules(resolution: 72)
        #expect(
            rules == [
                Rule(isHorizontal: true, position: 5000, start: 2000, end: 18_000),
                Rule(isHorizontal: false, position: 10_000, start: 1000, end: 9000),
            ])
        #expect(picture.isBlank)
    }
}
