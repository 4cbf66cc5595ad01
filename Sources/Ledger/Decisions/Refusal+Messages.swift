/// One sentence in the two languages of the product.
public struct BilingualText: Sendable, Hashable {
    /// The sentence in Chinese.
    public let chinese: String
    /// The sentence in English.
    public let english: String

    /// The sentence in both languages.
    public init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }
}

extension Refusal {
    /// What was missing and what to do, naming the things of `state` as people know them.
    public func message(about state: BookState?) -> BilingualText {
        let names = Names(state: state)
        if case .life(let refusal) = self { return refusal.message(about: state) }
        return accessMessage ?? valueMessage(names) ?? structureMessage(names) ?? planMessage(names)
            ?? BilingualText("操作未执行。", "Nothing was done.")
    }

    private var accessMessage: BilingualText? {
        switch self {
        case .notAllowed(let needed):
            BilingualText(
                "您没有此项权限，需要由\(needed.map(\.chinese).joined(separator: "或"))办理。",
                "You may not do this; it takes a \(needed.map(\.english).joined(separator: " or a ")).")
        case .notOpened: BilingualText("台账尚未建立，请先建立。", "The book does not exist yet; open it first.")
        case .alreadyOpened: BilingualText("该台账已经建立。", "The book is open already.")
        case .alreadyImported:
            BilingualText("该台账已导入文件；另一份文件请另建台账。", "The book has its document; open another book for another document.")
        case .emptyReading:
            BilingualText("文件中没有识别出任何事项，请核对文件。", "No item was found in the document; check the file.")
        case .invalidYear(let year):
            BilingualText("计划年度\(year)不正确，请填1949至2200之间的年份。", "\(year) is no plan year; give one from 1949 to 2200.")
        case .awaitingApproval:
            BilingualText("计划正在待核定，请先退回再修改。", "The plan is before the leader; hand it back before editing.")
        case .frozen:
            BilingualText("计划已核定，拆解内容不能再修改。", "The plan is approved; its reading can no longer be edited.")
        default: nil
        }
    }

    private func valueMessage(_ names: Names) -> BilingualText? {
        switch self {
        case .reasonMissing: BilingualText("请填写理由。", "Give a reason.")
        case .textMissing(let field):
            BilingualText("请填写\(field.chinese)。", "Fill in the \(field.english).")
        case .unknownElement(let element):
            BilingualText("台账中没有\(element)，可能已被他人改动，请刷新。", "There is no \(element) in this book; reload the page.")
        case .unknownFinding(let id): BilingualText("没有体检问题\(id)，请刷新。", "There is no finding \(id); reload the page.")
        case .unknownSection(let id): BilingualText("没有领域\(id)，请重新选择。", "There is no section \(id); choose another.")
        case .unknownUnread(let index):
            BilingualText(
                "没有第\(index + 1)段未列文字，请刷新。",
                "There is no stretch \(index + 1) that became no commitment; reload the page.")
        case .sectionHeld(let id, let account): names.held(id, by: account)
        case .notLive(let element):
            BilingualText(
                "\(names.chinese(element))已删除、并入或拆分，不能再修改。",
                "\(names.english(element)) was struck, merged or split and cannot be changed.")
        case .notStruck(let element):
            BilingualText("\(names.chinese(element))没有被删除，无需恢复。", "\(names.english(element)) is not struck.")
        case .nothingChanges: BilingualText("内容没有变化。", "Nothing would change.")
        case .invalidSpan(let span):
            BilingualText(
                "原文位置\(span.start)–\(span.end)不存在，请重新选取。",
                "There is no place \(span.start)–\(span.end) in the source; mark it again.")
        case .invalidPart:
            BilingualText(
                "“其中”指标须属于同一工作内容中排在前面的指标。", "A part must belong to an earlier indicator of the same commitment.")
        default: nil
        }
    }

    private func structureMessage(_ names: Names) -> BilingualText? {
        switch self {
        case .nothingToMerge: BilingualText("请至少再选一个要并入的事项。", "Choose at least one other item to merge.")
        case .tooFewParts: BilingualText("拆分至少要有两个部分。", "A split needs at least two parts.")
        case .commitmentsLeftOver(let ids):
            BilingualText(
                "还有\(ids.count)项工作内容没有分到任何部分：\(ids.map { names.chinese(.commitment($0)) }.joined(separator: "；"))。",
                "\(ids.count) commitments are in no part; give each to one part.")
        case .commitmentTwice(let id):
            BilingualText(
                "\(names.chinese(.commitment(id)))分到了两个部分，只能留一个。", "Commitment \(id) is in two parts; keep one.")
        case .foreignElement(let element, let item):
            BilingualText(
                "\(names.chinese(element))不属于\(names.chinese(.item(item)))。",
                "\(names.english(element)) does not belong to \(names.english(.item(item))).")
        case .alreadySettled: BilingualText("该问题已经处理。", "The finding is settled already.")
        default: nil
        }
    }

    private func planMessage(_ names: Names) -> BilingualText? {
        switch self {
        case .wrongState(let state, let needed):
            BilingualText(
                "计划现为“\(state.chinese)”，须为“\(needed.chinese)”才能办理。",
                "The plan is \(state.english); this needs it to be \(needed.english).")
        case .notReady(let gaps): notReadyMessage(gaps, names)
        case .noItems: BilingualText("没有选中任何事项。", "No items were chosen.")
        case .unconfirmed(let ids):
            BilingualText(
                "还有\(ids.count)个事项未确认：\(names.chinese(ids))。请逐项确认或删除。",
                "\(ids.count) items are not confirmed: \(names.english(ids)). Confirm or strike each.")
        case .approvalIncomplete:
            BilingualText("代录核定须填写核定领导姓名和依据。", "A recorded approval needs the leader's name and its basis.")
        case .alreadyDispatched(let ids):
            BilingualText("\(names.chinese(ids))已经交办。", "\(names.english(ids)) are dispatched already.")
        case .nobodyAnswers(let ids):
            BilingualText(
                "\(names.chinese(ids))没有牵头单位或责任单位，不能交办。",
                "\(names.english(ids)) have no lead or responsible organisation to dispatch to.")
        case .invalidSigningPeriod(let days):
            BilingualText("签收期限须为1至30个工作日，不能是\(days)。", "Sign-for periods are 1 to 30 working days, not \(days).")
        default: nil
        }
    }

    private func notReadyMessage(_ gaps: [ItemID: [Gap]], _ names: Names) -> BilingualText {
        let sorted = gaps.sorted { $0.key < $1.key }
        let chinese = sorted.map { names.chinese(.item($0.key)) + $0.value.map(\.chinese).joined(separator: "、") }
        let english = sorted.map {
            names.english(.item($0.key)) + " " + $0.value.map(\.english).joined(separator: ", ")
        }
        return BilingualText(
            "还不能确认：\(chinese.joined(separator: "；"))。请补全。",
            "Not ready to be confirmed: \(english.joined(separator: "; ")). Fill in what is missing.")
    }
}

/// What people call the things of a book.
private struct Names {
    let state: BookState?

    func held(_ id: SectionID, by account: ActorID) -> BilingualText {
        let title = state?.section(id)?.title ?? id.description
        let holder = state?.directory.name(of: account) ?? account.rawValue
        return BilingualText(
            "“\(title)”已由\(holder)领办，交回后才能转给他人。", "\(holder) works on “\(title)”; it has to be given back first.")
    }

    func chinese(_ element: ElementID) -> String {
        if case .item(let id) = element {
            return state?.item(id)?.number.value.map { "第\($0)项" } ?? state?.label(of: element).map { "“\($0)”" }
                ?? "\(id)"
        }
        return state?.label(of: element).map { "“\($0)”" } ?? element.description
    }

    func english(_ element: ElementID) -> String {
        if case .item(let id) = element {
            return state?.item(id)?.number.value.map { "item \($0)" } ?? "item \(id)"
        }
        return state?.label(of: element).map { "“\($0)”" } ?? element.description
    }

    func chinese(_ ids: [ItemID]) -> String {
        ids.prefix(10).map { chinese(.item($0)) }.joined(separator: "、") + (ids.count > 10 ? "等" : "")
    }

    func english(_ ids: [ItemID]) -> String {
        ids.prefix(10).map { english(.item($0)) }.joined(separator: ", ") + (ids.count > 10 ? " and others" : "")
    }
}

extension Gap {
    fileprivate var chinese: String {
        switch self {
        case .title: "缺标题"
        case .organisation: "缺责任单位"
        case .finding(let id): "有未处理的问题\(id)"
        }
    }

    fileprivate var english: String {
        switch self {
        case .title: "has no title"
        case .organisation: "names no organisation"
        case .finding(let id): "has the unsettled finding \(id)"
        }
    }
}
