/// What the system administrator is told of an installation. Who starts the server knows it.
public struct InstallationFacts: Sendable {
    /// The program's version.
    public var version: String
    /// The folder that holds everything.
    public var folder: String
    /// The bytes of the data, and those that are free on its disk; `nil` where they cannot be told.
    public var measure: @Sendable () -> (dataBytes: Int64?, freeBytes: Int64?)

    /// The facts of an installation.
    public init(
        version: String, folder: String, measure: @escaping @Sendable () -> (dataBytes: Int64?, freeBytes: Int64?)
    ) {
        self.version = version
        self.folder = folder
        self.measure = measure
    }

    /// Nothing is known: for servers without an installation.
    public static let unknown = InstallationFacts(version: "—", folder: "—") { (nil, nil) }
}
