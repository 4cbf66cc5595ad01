extension FileError {
    static let empty = FileError(
        .empty, chinese: "文件是空的，请重新选择或重新导出。",
        english: "The file is empty; choose it again or export it again.")

    static let tooLarge = FileError(
        .tooLarge, chinese: "文件超过 64 MB 或内容过多，请删去图片和附件后重试。",
        english: "The file exceeds 64 MB or holds too much; remove pictures and attachments and try again.")

    static let encrypted = FileError(
        .encrypted, chinese: "文件设有密码，请在 Word 或 WPS 中取消密码后重新保存。",
        english: "The file is protected by a password; remove it in Word or WPS and save again.")

    static let damagedArchive = FileError(
        .damaged, chinese: "Word 文件已损坏或没有传完，请重新上传，或用 Word、WPS 打开后另存一份。",
        english: "The Word file is damaged or incomplete; upload it again, or open it in Word or WPS and save a copy.")

    static let hostile = FileError(
        .hostile, chinese: "文件的内部结构不正常，可能有害，未予读取；请在 Word 或 WPS 中另存一份后重试。",
        english:
            "The file's structure is abnormal and possibly harmful, so it was not read; save a copy in Word or WPS.")

    static let noText = FileError(
        .noText, chinese: "文件里没有文字，可能是扫描图片；请提供可以复制文字的 Word 或文本文件。",
        english: "The file holds no text, perhaps only scans; provide a Word or text file whose text can be copied.")

    static let unknown = FileError(
        .unknown, chinese: "不是文本文件，也不是 Word 文件；请另存为 .docx 或 .txt 后重试。",
        english: "This is neither a text file nor a Word file; save it as .docx or .txt and try again.")

    static let decoderMissing = FileError(
        .decoderMissing, chinese: "本机缺少读取该编码的系统组件（glibc 的 gconv），请另存为 UTF-8 文本后重试。",
        english: "This machine lacks the decoder for this encoding (glibc's gconv); save the file as UTF-8 text.")

    /// The text follows an encoding up to `line` and breaks it there.
    static func brokenText(line: Int) -> FileError {
        FileError(
            .unreadableText, chinese: "文本在第 \(line) 行有无法识别的字符，请另存为 UTF-8 文本后重试。",
            english: "The text has unreadable characters in line \(line); save it as UTF-8 text and try again.")
    }

    /// A format that is known and not read: `name` in Chinese and in English.
    static func unsupported(_ chinese: String, _ english: String) -> FileError {
        FileError(
            .unsupported, chinese: "这是\(chinese)，暂不能读取；请另存为 .docx 或 .txt 后重试。",
            english: "This is \(english), which cannot be read; save it as .docx or .txt and try again.")
    }
}
