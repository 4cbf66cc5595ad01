import Testing
import Values
import WorkReport

/// Whole documents in the layouts that breakdowns come in, with what must be read in them.
@Suite struct LayoutTests {
    /// A document and its items: number, section, title, organisations with the first letter of their role, people,
    /// stated deadline.
    struct Layout: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let items: [String]

        var testDescription: String { name }

        static let all =
            prose + tables + fields + damaged + labels + pages + cells + headings + inline + numbered + tableHeads
            + notices + ledgers + lists + mixed + partial
    }

    @Test(arguments: Layout.all)
    func reads(layout: Layout) throws {
        let reading = try WorkReader.read(Array(layout.text.utf8))
        #expect(reading.items.map { described($0, in: reading) } == layout.items)
        #expect(ContractCheck(source: Array(layout.text.utf8), reading: reading).violations.isEmpty)
    }

    private func described(_ item: Item, in reading: Reading) -> String {
        let organisations = item.organisations.map { organisation in
            let members = organisation.members.isEmpty ? "" : "(\(organisation.members.joined(separator: " ")))"
            return "\(organisation.role.rawValue.prefix(1)):\(organisation.name)\(members)"
        }
        let people = item.people.map { "\($0.role):\($0.name)" }
        let stated = item.deadline?.origin == .stated ? item.deadline : nil
        let parts = [
            item.number ?? "-", item.section.map { reading.sections[$0].number ?? "?" } ?? "-", item.title,
            organisations.joined(separator: " "), people.joined(separator: " "), stated?.date?.description ?? "",
        ]
        return parts.joined(separator: "|")
    }
}
