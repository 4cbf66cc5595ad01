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
        .damaged, chinese: "文件已损坏或没有传完，请重新上传，或用 Word、Excel、WPS 打开后另存一份。",
        english: "The file is damaged or incomplete; upload it again, or open it in Word, Excel or WPS and save a copy."
    )

    static let hostile = FileError(
        .hostile, chinese: "文件的内部结构不正常，可能有害，未予读取；请在 Word 或 WPS 中另存一份后重试。",
        english:
            "The file's structure is abnormal and possibly harmful, so it was not read; save a copy in Word or WPS.")

    static let noText = FileError(
        .noText, chinese: "文件里没有文字，可能是扫描图片；请提供可以复制文字的 Word 或文本文件。",
        english: "The file holds no text, perhaps only scans; provide a Word or text file whose text can be copied.")

    static let unknown = FileError(
        .unknown, chinese: "无法认出文件的格式；请另存为 .docx 或 .txt 后重试。",
        english: "The format of the file is not known; save it as .docx or .txt and try again.")

    static let decoderMissing = FileError(
        .decoderMissing, chinese: "本机缺少读取该编码的系统组件（glibc 的 gconv），请另存为 UTF-8 文本后重试。",
        english: "This machine lacks the decoder for this encoding (glibc's gconv); save the file as UTF-8 text.")

    static let damagedPortable = FileError(
        .damaged, chinese: "PDF 文件已损坏或没有传完，请重新上传，或用阅读器打开后另存一份。",
        english: "The PDF file is damaged or incomplete; upload it again, or open it in a viewer and save a copy.")

    static let damagedForeign = FileError(
        .damaged, chinese: "文件已损坏、设有密码或不是它自称的格式，请用 Word 或 WPS 打开后另存为 .docx 重试。",
        english:
            "The file is damaged, protected by a password, or not what it seems; open it in Word or WPS and save it as .docx."
    )

    static let damagedPicture = FileError(
        .damaged, chinese: "图片已损坏或没有传完，请重新扫描，或另存为 PDF 后重试。",
        english: "The picture is damaged or incomplete; scan it again, or save it as PDF and try again.")

    static let programFailed = FileError(
        .programFailed, chinese: "本机现在无法运行读取该文件的程序，请稍后重试，仍不行请管理员检查临时目录的空间。",
        english: "The program that reads this file cannot run now; try again, or check the space for temporary files.")

    static let tooSlow = FileError(
        .tooSlow, chinese: "文件过于复杂，没有在限定的时间内读完，请拆成几份或另存为 .docx 后重试。",
        english: "The file is too complex to be read in time; split it, or save it as .docx and try again.")

    static let busy = FileError(
        .busy, chinese: "正在读取的文件较多，请稍后重试。",
        english: "Too many files are being read at the moment; try again later.")

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

extension FileError {
    /// A program that may be missing.
    enum MissingProgram {
        case poppler, tesseract, libreOffice
    }

    /// What to install so that files of this kind can be read.
    static func programMissing(_ program: MissingProgram) -> FileError {
        switch program {
        case .poppler:
            missing("读取 PDF 要用到 poppler", "PDF files are read through poppler", "poppler-utils")
        case .tesseract:
            missing(
                "这份文件是扫描图片，识别其中的文字要用到 tesseract", "This file is a scan, whose text tesseract recognises",
                "tesseract-ocr tesseract-ocr-chi-sim")
        case .libreOffice:
            missing(
                "读取旧版或其他办公软件的文件要用到 LibreOffice", "Old and other office files are read through LibreOffice",
                "libreoffice-writer-nogui libreoffice-calc-nogui")
        }
    }

    private static func missing(_ chinese: String, _ english: String, _ packages: String) -> FileError {
        FileError(
            .programMissing, chinese: "\(chinese)，本机没有安装；请管理员运行 apt-get install \(packages)，或另存为 .docx 后重试。",
            english:
                "\(english), which is missing here; ask the administrator to run apt-get install \(packages), or save the file as .docx."
        )
    }
}
