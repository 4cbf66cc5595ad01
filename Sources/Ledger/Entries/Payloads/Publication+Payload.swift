import Values

extension PublicContact: PayloadCodable {
    var payload: JSON {
        [
            "title": .string(title), "office": .string(office), "telephone": .string(telephone),
            "objectionDays": .integer(objectionDays),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            title: try reader.string("title"), office: try reader.string("office"),
            telephone: try reader.string("telephone"), objectionDays: try reader.integer("objectionDays"))
    }
}

extension PublicText: PayloadCodable {
    var payload: JSON {
        [
            "section": .string(section), "title": .string(title), "promise": .string(promise),
            "organisations": .array(organisations.map(JSON.string)), "until": .string(until),
            "progress": .string(progress), "targets": .values(targets), "places": .array(places.map(JSON.string)),
        ]
    }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(
            section: try reader.string("section"), title: try reader.string("title"),
            promise: try reader.string("promise"), organisations: try reader.strings("organisations"),
            until: try reader.string("until"), progress: try reader.string("progress"),
            targets: try reader.values("targets"), places: try reader.strings("places"))
    }
}

extension PublicTarget: PayloadCodable {
    var payload: JSON { ["element": .string(element.description), "label": .string(label)] }

    init(from reader: PayloadReader) throws(PayloadError) {
        self.init(try reader.element("element"), try reader.string("label"))
    }
}
