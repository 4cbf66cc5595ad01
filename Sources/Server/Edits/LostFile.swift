import Pages

/// A file that came with a form which was not carried out, and is not kept: it has to be chosen again.
struct LostFile: Hashable, Sendable {
    /// The field that it was chosen in.
    let field: FormField
    /// Its name.
    let name: String

    /// The fields that take files.
    private static let fields: Set<FormField> = [.file, .evidence]

    /// The file as it was sent; `nil` where its field takes no files.
    init?(_ file: UploadedFile) {
        self.init(code: file.field + "/" + file.name)
    }

    /// The file that a form calls `code`.
    init?(code: String) {
        let parts = code.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let field = FormField(rawValue: String(parts[0])), Self.fields.contains(field) else {
            return nil
        }
        self.field = field
        name = String(parts[1])
    }

    /// What a form calls it.
    var code: String { field.rawValue + "/" + name }
}

extension MultipartForm {
    /// The fields, with the name of each file where it stood among them.
    var fieldsWithFileNames: FormFields {
        var all = FormFields()
        var files = files[...]
        func take(before count: Int) {
            while let file = files.first, file.fieldsBefore <= count {
                files.removeFirst()
                guard let lost = LostFile(file) else { continue }
                try? all.append(FormFields.Field(name: FormField.lostFile.rawValue, value: lost.code))
            }
        }
        for (index, field) in fields.fields.enumerated() {
            take(before: index)
            try? all.append(field)
        }
        take(before: .max)
        return all
    }
}
