import GRDB

/// The schema, step by step. A step is never edited once it is on main: files in the field have taken it.
enum Migrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("001-entries") { try $0.execute(sql: entries) }
        migrator.registerMigration("002-blobs") { try $0.execute(sql: blobs) }
        migrator.registerMigration("003-accounts") { try $0.execute(sql: accounts) }
        migrator.registerMigration("004-snapshots") { try $0.execute(sql: snapshots) }
        migrator.registerMigration("005-drafts") { try $0.execute(sql: drafts) }
        migrator.registerMigration("006-account-events") { try $0.execute(sql: accountEvents) }
        migrator.registerMigration("007-contact-notes") { try $0.execute(sql: contactNotes) }
        migrator.registerMigration("008-saved-views") { try $0.execute(sql: savedViews) }
        return migrator
    }

    /// Entries are only ever added, without gaps, each naming the hash of the one before it.
    private static let entries = """
        CREATE TABLE entry (
            book TEXT NOT NULL CHECK (length(book) BETWEEN 1 AND 64),
            position INTEGER NOT NULL CHECK (position >= 1),
            at_ms INTEGER NOT NULL,
            actor TEXT NOT NULL CHECK (actor <> ''),
            kind TEXT NOT NULL CHECK (kind <> ''),
            payload BLOB NOT NULL CHECK (length(payload) > 0),
            previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (book, position)
        ) STRICT;
        CREATE TRIGGER entry_follows BEFORE INSERT ON entry
        WHEN NEW.position <> 1 + (SELECT coalesce(max(position), 0) FROM entry WHERE book = NEW.book)
            OR NEW.previous_hash <> coalesce(
                (SELECT hash FROM entry WHERE book = NEW.book AND position = NEW.position - 1), zeroblob(32))
        BEGIN SELECT RAISE(ABORT, 'an entry must follow the last one'); END;
        CREATE TRIGGER entry_is_never_updated BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
        CREATE TRIGGER entry_is_never_deleted BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
        CREATE TABLE book_summary (
            book TEXT NOT NULL PRIMARY KEY CHECK (length(book) BETWEEN 1 AND 64),
            position INTEGER NOT NULL CHECK (position >= 1),
            summary TEXT NOT NULL CHECK (json_valid(summary))
        ) STRICT;
        """

    /// Documents by book and digest.
    private static let blobs = """
        CREATE TABLE blob (
            book TEXT NOT NULL CHECK (length(book) BETWEEN 1 AND 64),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            bytes BLOB NOT NULL,
            PRIMARY KEY (book, digest)
        ) STRICT;
        CREATE TRIGGER blob_is_never_updated BEFORE UPDATE ON blob
        BEGIN SELECT RAISE(ABORT, 'blobs are never changed'); END;
        CREATE TRIGGER blob_is_never_deleted BEFORE DELETE ON blob
        BEGIN SELECT RAISE(ABORT, 'blobs are never deleted'); END;
        """

    /// What must be erasable stands outside the books. Logins are kept as typed and compared in lower case.
    private static let accounts = """
        CREATE TABLE account (
            id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
            login TEXT NOT NULL CHECK (login <> ''),
            login_folded TEXT NOT NULL UNIQUE CHECK (login_folded <> ''),
            display_name TEXT NOT NULL,
            password_hash TEXT,
            roles TEXT NOT NULL,
            created_ms INTEGER NOT NULL,
            locked_ms INTEGER
        ) STRICT;
        CREATE TABLE session (
            token BLOB NOT NULL PRIMARY KEY CHECK (length(token) = 32),
            account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            created_ms INTEGER NOT NULL,
            last_seen_ms INTEGER NOT NULL,
            expires_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX session_of_account ON session (account);
        CREATE TABLE one_time_link (
            token BLOB NOT NULL PRIMARY KEY CHECK (length(token) = 32),
            purpose TEXT NOT NULL CHECK (purpose <> ''),
            account TEXT REFERENCES account (id) ON DELETE CASCADE,
            expires_ms INTEGER NOT NULL,
            used_ms INTEGER
        ) STRICT;
        """

    /// Lists of the ledger that people keep for themselves.
    private static let savedViews = """
        CREATE TABLE saved_view (
            account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            book TEXT NOT NULL CHECK (length(book) BETWEEN 1 AND 64),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
            query TEXT NOT NULL CHECK (length(query) BETWEEN 1 AND 2000),
            PRIMARY KEY (account, book, name)
        ) STRICT;
        """

    /// What happened to accounts. Nothing changes an event, and none goes that is younger than 400 days, whatever asks for it.
    private static let accountEvents = """
        CREATE TABLE account_event (
            id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
            at_ms INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind <> ''),
            account TEXT NOT NULL CHECK (account <> ''),
            actor TEXT,
            detail TEXT NOT NULL
        ) STRICT;
        CREATE INDEX account_event_by_time ON account_event (at_ms);
        CREATE INDEX account_event_of_account ON account_event (account, at_ms);
        CREATE TRIGGER account_event_is_never_updated BEFORE UPDATE ON account_event
        BEGIN SELECT RAISE(ABORT, 'account events are never changed'); END;
        CREATE TRIGGER account_event_is_kept BEFORE DELETE ON account_event
        WHEN OLD.at_ms >= (SELECT max(at_ms) FROM account_event) - 34560000000
        BEGIN SELECT RAISE(ABORT, 'account events are kept for 400 days'); END;
        """

    /// How people can be reached about things of a book: erasable, and so outside it.
    private static let contactNotes = """
        CREATE TABLE contact_note (
            book TEXT NOT NULL CHECK (length(book) BETWEEN 1 AND 64),
            subject TEXT NOT NULL CHECK (subject <> ''),
            text TEXT NOT NULL CHECK (text <> ''),
            PRIMARY KEY (book, subject)
        ) STRICT;
        """

    /// Folded states, a cache: the newest ones of each book, each with the digest of its bytes.
    private static let snapshots = """
        CREATE TABLE book_snapshot (
            book TEXT NOT NULL CHECK (length(book) BETWEEN 1 AND 64),
            position INTEGER NOT NULL CHECK (position >= 1),
            head BLOB NOT NULL CHECK (length(head) = 32),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            bytes BLOB NOT NULL CHECK (length(bytes) > 0),
            PRIMARY KEY (book, position)
        ) STRICT;
        """

    /// What was typed and not sent yet, by book, account and form.
    private static let drafts = """
        CREATE TABLE form_draft (
            book TEXT NOT NULL CHECK (length(book) BETWEEN 1 AND 64),
            account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 262144),
            saved_ms INTEGER NOT NULL,
            PRIMARY KEY (book, account, key)
        ) STRICT;
        CREATE INDEX form_draft_of_account ON form_draft (account, saved_ms);
        """
}
