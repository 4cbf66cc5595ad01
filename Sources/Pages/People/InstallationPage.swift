public import Values

/// What the system administrator sees of an installation: no business data.
public enum InstallationPage {
    /// What the page shows.
    public struct Model: Sendable, Hashable {
        /// The program's version.
        public var version: String
        /// The folder that holds everything.
        public var folder: String
        /// The bytes of its data, where they could be told.
        public var dataBytes: Int64?
        /// The bytes that are free on its disk, where they could be told.
        public var freeBytes: Int64?
        /// Since when the program has been running.
        public var started: Moment
        /// The snapshots that could not be written, by book.
        public var failures: [Failure] = []

        /// The installation of the given facts.
        public init(version: String, folder: String, dataBytes: Int64?, freeBytes: Int64?, started: Moment) {
            self.version = version
            self.folder = folder
            self.dataBytes = dataBytes
            self.freeBytes = freeBytes
            self.started = started
        }
    }

    /// A snapshot of a book that could not be written when it was last tried.
    public struct Failure: Sendable, Hashable {
        /// The book's name in addresses.
        public var book: String
        /// The last entry that it would have held for.
        public var position: Int
        /// When it was tried.
        public var at: Moment
        /// What to do about it.
        public var advice: Phrase

        /// A failure with what to do about it.
        public init(book: String, position: Int, at: Moment, advice: Phrase) {
            self.book = book
            self.position = position
            self.at = at
            self.advice = advice
        }
    }

    /// Free bytes below which the page warns.
    private static let fewBytes: Int64 = 1 << 30

    /// The page.
    public static func page(_ model: Model, _ context: PageContext) -> HTML {
        let few = model.freeBytes.map { $0 < fewBytes } ?? false
        let main: HTML = """
            <div class="head"><h1>\(context(.installation))</h1></div>
            <p class="lead">\(context(.installationLead))</p>
            \(when: few, "<p class=\"notice refused\" role=\"alert\"><span aria-hidden=\"true\">✕</span> \(context(.diskNearlyFull))</p>")
            \(when: !model.failures.isEmpty, failures(model.failures, context))
            <section class="block" aria-labelledby="facts"><h2 id="facts">\(context(.installationFacts))</h2>
            <dl class="facts">\(row(.versionWord, model.version, context))\(row(.startedWord, model.started.localDescription(), context))\
            \(row(.dataFolder, model.folder, context))\(row(.dataSize, size(model.dataBytes), context))\
            \(row(.freeSpace, size(model.freeBytes), context))</dl></section>
            <section class="block" aria-labelledby="backup"><h2 id="backup">\(context(.backupWord))</h2>
            <p>\(context(.backupHint))</p></section>
            """
        return Layout(title: context(.installation), main: main).page(context)
    }

    private static func failures(_ failures: [Failure], _ context: PageContext) -> HTML {
        """
        <section class="block" role="alert" aria-labelledby="snapshots"><h2 id="snapshots"><span aria-hidden="true">✕</span> \
        \(context(.snapshotsFailed))</h2><p>\(context(.snapshotsFailedLead))</p>
        <ul class="rows">\(failures.html { failure in
        """
        <li><b>\(failure.at.localDescription())</b> \(context(.snapshotOf(failure.book, failure.position))) \
        \(context(failure.advice))</li>
        """
        })</ul></section>
        """
    }

    private static func row(_ name: Phrase, _ value: String, _ context: PageContext) -> HTML {
        "<div><dt>\(context(name))</dt><dd>\(value)</dd></div>"
    }

    /// Bytes in the largest unit of which there is at least one, with one place.
    private static func size(_ bytes: Int64?) -> String {
        guard let bytes else { return "—" }
        for (unit, power) in [("GB", Int64(1) << 30), ("MB", 1 << 20), ("kB", 1 << 10)] where bytes >= power {
            let tenths = bytes / (power / 10)
            return "\(tenths / 10).\(tenths % 10) \(unit)"
        }
        return "\(bytes) B"
    }
}
