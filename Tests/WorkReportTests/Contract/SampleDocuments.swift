import Foundation
import Testing

/// The documents that the contract is proved on: the project's own samples, and those in `../shared/samples` where that
/// folder lies beside the project.
enum SampleDocuments {
    struct Document: Sendable, CustomTestStringConvertible {
        let name: String
        let text: [UInt8]

        var testDescription: String { name }
    }

    static let all: [Document] = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folders = ["Samples", "../shared/samples", "../shared/samples/more"].map { root.appending(path: $0) }
        return folders.flatMap(documents) + [Document(name: "built in", text: Array(builtIn.utf8))]
    }()

    private static func documents(in folder: URL) -> [Document] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
            guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
            return Document(name: name, text: [UInt8](data))
        }
    }

    private static let builtIn = """
        \u{FEFF}某县人民政府办公室文件
        某政办〔2026〕3号

        2026年政府工作报告任务分解

        现将2026年两项工作予以分解。

        一、稳增长，促发展
        1.抓项目。年内完成投资 12 亿元以上，其中
        — 2 —
        工业投资 3.5 亿元；6月底前建成水厂。（牵头单位：县发改委，配合单位：各乡镇（街道））
        （二）办实事。新增就业8800人，力争１万人。
        责任单位：县人社局，县
        — 3 —
        财政局
        完成时限：2026年12月底前
        """
}
