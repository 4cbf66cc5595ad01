import Digests
public import Ledger
import Values

/// A short invented document with the reading of it, every span in its place.
public enum SampleReading {
    /// The document's text.
    public static let text = """
        云溪县2022年重点工作分解
        一、水利
        1.整治河道。确保年内建成泵站3座，其中大型泵站1座，6月底前完成勘察。
        责任单位：县水利局，县财政局（国库中心）
        2.改造灌区。力争改造灌区2.5万亩以上。
        责任单位：县水利局
        二、文旅
        3.办好节会。持续办好山花节。
        责任单位：县文旅局

        """

    /// The document, as if it were kept under a digest.
    public static var source: SourceDocument {
        let digest = SHA256.digest(of: Array(text.utf8))
        return SourceDocument(name: "分解.txt", format: "txt", bytes: text.utf8.count, original: digest, text: digest)
    }

    /// The reading.
    public static var draft: ReadingDraft {
        ReadingDraft(
            title: "云溪县2022年重点工作分解", year: 2022, place: "云溪县", announcedSections: nil, announcedItems: nil,
            sections: [heading("一", "水利"), heading("二", "文旅")],
            items: [rivers, irrigation, festival],
            unread: [Unread(span: span(of: "云溪县2022年重点工作分解"), reason: .preamble)],
            findings: [
                .init(
                    code: "D301", severity: .warning, message: "未写完成时限", suggestion: "请指定时限",
                    span: span(of: "力争改造灌区2.5万亩以上"))
            ])
    }

    /// The place of the first occurrence of `words`; the empty place at the start where there is none.
    public static func span(of words: String) -> Span {
        let bytes = Array(text.utf8)
        let wanted = Array(words.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
        let before = String(decoding: bytes[..<start], as: UTF8.self).unicodeScalars
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        return Span(start: start, end: start + wanted.count, line: before.count { $0 == "\n" } + 1, column: column)
    }

    private static func heading(_ number: String, _ title: String) -> ReadingDraft.Heading {
        .init(number: number, title: title, span: span(of: "\(number)、\(title)"))
    }

    private static func organisation(_ name: String, members: [String] = []) -> OrganisationDraft {
        let printed = members.isEmpty ? name : "\(name)（\(members.joined(separator: "、"))）"
        return OrganisationDraft(name: name, role: .responsible, members: members, span: span(of: printed))
    }

    private static var rivers: ItemDraft {
        let clause = "确保年内建成泵站3座，其中大型泵站1座"
        return ItemDraft(
            number: "1", section: SectionID(1), title: "整治河道",
            span: span(of: "1.整治河道。\(clause)，6月底前完成勘察。\n责任单位：县水利局，县财政局（国库中心）"),
            organisations: [organisation("县水利局"), organisation("县财政局", members: ["国库中心"])],
            commitments: [
                CommitmentDraft(
                    text: clause, span: span(of: clause), action: "建成", strength: .guarantee, kind: .quantity,
                    indicators: [
                        indicator("确保年内建成泵站3座", "泵站", 3, unit: "座", strength: .guarantee),
                        indicator("其中大型泵站1座", "大型泵站", 1, unit: "座", strength: .guarantee, within: 0),
                    ]),
                CommitmentDraft(
                    text: "6月底前完成勘察", span: span(of: "6月底前完成勘察"), action: "完成", strength: .plan,
                    kind: .milestone, deadline: endOfJune),
            ])
    }

    private static var endOfJune: Deadline {
        Deadline(
            text: "6月底前", date: CalendarDate(year: 2022, month: 6, day: 30), origin: .stated, span: span(of: "6月底前"))
    }

    private static var irrigation: ItemDraft {
        let clause = "力争改造灌区2.5万亩以上"
        let area = ExactNumber(coefficient: 25, scale: 1)
        return ItemDraft(
            number: "2", section: SectionID(1), title: "改造灌区",
            span: span(of: "2.改造灌区。\(clause)。\n责任单位：县水利局"), organisations: [organisation("县水利局")],
            commitments: [
                CommitmentDraft(
                    text: clause, span: span(of: clause), action: "改造", strength: .strive, kind: .quantity,
                    indicators: [indicator(clause, "改造灌区", area, scale: "万", unit: "亩", strength: .strive)])
            ])
    }

    private static var festival: ItemDraft {
        ItemDraft(
            number: "3", section: SectionID(2), title: "办好节会",
            span: span(of: "3.办好节会。持续办好山花节。\n责任单位：县文旅局"), organisations: [organisation("县文旅局")],
            commitments: [
                CommitmentDraft(
                    text: "持续办好山花节", span: span(of: "持续办好山花节"), action: "办好", strength: .effort, kind: .ongoing)
            ])
    }

    private static func indicator(
        _ text: String, _ subject: String, _ value: ExactNumber, scale: String? = nil, unit: String,
        strength: Strength, within: Int? = nil
    ) -> IndicatorDraft {
        IndicatorDraft(
            text: text, span: span(of: text), subject: subject,
            amount: Amount(value: value, scale: scale, unit: unit), comparator: .atLeast,
            kind: scale == nil ? .count : .level, strength: strength, within: within)
    }
}
