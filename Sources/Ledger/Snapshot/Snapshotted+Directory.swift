internal import Values

extension Directory: Snapshotted {
    /// The names and accounts follow from the institutions and officers.
    func write(to writer: inout SnapshotWriter) {
        writer.write(count: institutions.count)
        for institution in institutions { institution.write(to: &writer) }
        writer.write(count: posts.count)
        for post in posts { post.write(to: &writer) }
        writer.write(count: officers.count)
        for officer in officers { officer.write(to: &writer) }
        writer.write(rejections)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init()
        institutions = try reader.numbered { reader, id throws(SnapshotError) in
            try Institution(from: &reader, id)
        }
        posts = try reader.numbered { reader, id throws(SnapshotError) in try Post(from: &reader, id) }
        officers = try reader.numbered { reader, id throws(SnapshotError) in try Officer(from: &reader, id) }
        rejections = try reader.read()
        for institution in institutions {
            for name in [institution.name] + institution.profile.aliases { names[name] = institution.id }
        }
        for officer in officers {
            if let account = officer.account { accounts[account] = officer.id }
        }
    }
}

extension Institution {
    func write(to writer: inout SnapshotWriter) {
        writer.write(profile)
        writer.write(registered)
        writer.write(earlier)
    }

    init(from reader: inout SnapshotReader, _ id: InstitutionID) throws(SnapshotError) {
        self.init(id: id, profile: try reader.read(), registered: try reader.read(), earlier: try reader.read())
    }
}

extension Institution.Earlier: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(profile)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(profile: try reader.read(), mark: try reader.read())
    }
}

extension InstitutionProfile: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(name)
        writer.write(kind)
        writer.write(parent)
        writer.write(aliases)
        writer.write(members)
        writer.write(isAssessed)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            name: try reader.read(), kind: try reader.read(), parent: try reader.read(), aliases: try reader.read(),
            members: try reader.read(), isAssessed: try reader.read())
    }
}

extension Post {
    func write(to writer: inout SnapshotWriter) {
        writer.write(profile)
        writer.write(created)
        writer.write(holdings)
    }

    init(from reader: inout SnapshotReader, _ id: PostID) throws(SnapshotError) {
        self.init(id: id, profile: try reader.read(), created: try reader.read(), holdings: try reader.read())
    }
}

extension Post.Holding: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(officer)
        writer.write(from)
        writer.write(to)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            officer: try reader.read(), from: try reader.read(), to: try reader.read(), mark: try reader.read())
    }
}

extension PostProfile: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(title)
        writer.write(role)
        writer.write(institution)
        writer.write(sections)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(
            title: try reader.read(), role: try reader.read(), institution: try reader.read(),
            sections: try reader.read())
    }
}

extension Officer {
    func write(to writer: inout SnapshotWriter) {
        writer.write(name)
        writer.write(account)
        writer.write(registered)
    }

    init(from reader: inout SnapshotReader, _ id: OfficerID) throws(SnapshotError) {
        self.init(id: id, name: try reader.read(), account: try reader.read(), registered: try reader.read())
    }
}

extension RejectedMatch: Snapshotted {
    func write(to writer: inout SnapshotWriter) {
        writer.write(name)
        writer.write(institution)
        writer.write(mark)
    }

    init(from reader: inout SnapshotReader) throws(SnapshotError) {
        self.init(name: try reader.read(), institution: try reader.read(), mark: try reader.read())
    }
}
