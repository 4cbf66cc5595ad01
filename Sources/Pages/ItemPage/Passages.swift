import Ledger

/// The lines of the source that an item stands on, and those of the items merged into it.
struct Passages {
    let model: ItemPage.Model
    let plan: PlanView

    /// The places of `item` and of the items merged into it, the same place once.
    static func spans(of item: Item, in state: BookState) -> [Span] {
        let own = item.span.map { [$0] } ?? []
        return item.mergedFrom.compactMap(state.item).reduce(own) { spans, other in
            let more = Passages.spans(of: other, in: state)
            return spans + more.filter { span in !spans.contains { $0.contains(span) } }
        }
    }

    var html: HTML {
        let spans = plan.passages ?? []
        guard !spans.isEmpty else { return "<p class=\"quietly\">\(plan.context(.noPassage))</p>" }
        var left = SourcePlaces.places(of: [model.item], in: model.source)
        return spans.enumerated().html { index, span in
            let inside = left.filter { span.start <= $0.start && $0.end <= span.end }
            left.removeAll { span.start <= $0.start && $0.end <= span.end }
            return passage(span, inside, isFirst: index == 0)
        }
    }

    /// One passage. The findings stand in the margin of the first one that has their line.
    private func passage(_ span: Span, _ places: [SourcePlace], isFirst: Bool) -> HTML {
        let excerpt = SourceExcerpt(of: model.source, around: span)
        let own = SourcePlace(start: span.start, end: span.end, kind: .item, key: model.item.id.description)
        let found = model.state.findings(in: model.item).filter { firstSpan(with: $0.span) == span }
        let findings = Dictionary(grouping: found) { $0.span.line }
        let marks = model.file.map { file in
            SourceMarks(
                file: file, bytes: excerpt.offset..<(excerpt.offset + excerpt.text.count), whole: model.source.count,
                hasAnchors: isFirst)
        }
        return SourceText.html(
            excerpt.text, places: excerpt.moved(isFirst ? places + [own] : places), firstLine: span.line,
            linksLines: isFirst, marks: marks, context: plan.context
        ) { line in
            findings[line]?.html { FindingView(plan: plan, finding: $0).marginal(in: model.item.id) }
        }
    }

    private func firstSpan(with place: Span) -> Span? {
        plan.passages?.first { $0.contains(place) }
    }
}
