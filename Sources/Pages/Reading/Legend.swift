/// What the ways of lighting a value mean.
enum Legend {
    static func html(_ context: PageContext) -> HTML {
        """
        <ul class="legend" aria-label="\(context(.legend))">\(SourcePlace.Kind.allCases.filter { $0 != .item }.html { kind in
        "<li><mark class=\"\(kind.rawValue)\">\(context(kind.phrase))</mark></li>"
        })</ul>
        """
    }
}

extension SourcePlace.Kind {
    var phrase: Phrase {
        switch self {
        case .item: .itemWord
        case .unread: Phrase("未列为工作内容", "Not read as a commitment")
        case .commitment: Phrase("工作内容", "Commitment")
        case .project: Phrase("项目", "Project")
        case .organisation: Phrase("单位", "Organisation")
        case .person: Phrase("人员", "Person")
        case .indicator: Phrase("指标", "Indicator")
        case .deadline: Phrase("时限", "Deadline")
        }
    }
}
