import Ledger

extension Phrase {
    static let monthWord = Phrase("月份", "Month")
    static let previousMonth = Phrase("上月", "Month before")
    static let nextMonth = Phrase("下月", "Next month")
    static let legendWord = Phrase("图例", "Legend")
    static func tooMany(_ shown: Int, _ all: Int) -> Phrase {
        Phrase(
            "共 \(all) 个事项，只显示前 \(shown) 个，请按领域或单位筛选。", "\(all) items; the first \(shown) are shown: choose a section.")
    }

    // MARK: Timeline
    static let timeline = Phrase("时间线", "Timeline")
    static let timelineLead = Phrase(
        "每行一个事项：横条从交办到期限，延期后原期限仍可见。",
        "A row an item: the bar runs from dispatch to the due date; a day that was moved stays visible."
    )
    static let dispatchedOn = Phrase("交办", "Dispatched")
    static let originalDueWord = Phrase("原期限", "Due before")
    static let extendedWord = Phrase("延期", "Extended")
    static let completedOn = Phrase("办结", "Completed")
    static let closedOn = Phrase("销号", "Closed")
    static let todayWord = Phrase("今天", "Today")
    static let forecastWord = Phrase("预测", "Forecast")
    static func month(_ month: YearMonth) -> Phrase {
        let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return Phrase("\(month.month)月", english[(month.month - 1) % 12])
    }
    static let milestonesWord = Phrase("目标期限", "Targets due")
    static let nodesWord = Phrase("措施节点", "Nodes")
    static let reachedWord = Phrase("已完成", "done")
    static let notReachedWord = Phrase("未完成", "not done")

    // MARK: Calendar
    static let calendar = Phrase("日历", "Calendar")
    static let calendarFile = Phrase("下载我的期限（.ics）", "Download my deadlines (.ics)")
    static let restDay = Phrase("休", "off")
    static let workDay = Phrase("班", "work")
    static let calendarLegend = Phrase(
        "“休”为法定休息日，“班”为调休上班日。", "Off: a statutory day off. Work: a weekend day worked in exchange.")
    static func arrangementProvisional(_ year: Int) -> Phrase {
        Phrase(
            "\(year)年放假安排为暂定，公布后请在“规则”页更新。",
            "The arrangement of \(year) is provisional: put the published one into the rules.")
    }
    static func arrangementUnknown(_ year: Int) -> Phrase {
        Phrase("没有\(year)年的放假安排，只按周末休息计。", "No holidays are known for \(year): weekends only.")
    }
    static let nothingOnDays = Phrase("这个月没有到期和报送事项。", "Nothing falls on the days of this month.")
    static func moreEvents(_ count: Int) -> Phrase { Phrase("另有 \(count) 项", "\(count) more") }
    static func weekday(_ number: Int) -> Phrase {
        let names = [
            ("一", "Mon"), ("二", "Tue"), ("三", "Wed"), ("四", "Thu"), ("五", "Fri"), ("六", "Sat"), ("日", "Sun"),
        ]
        let name = names[(number - 1) % 7]
        return Phrase("周\(name.0)", name.1)
    }

    // MARK: Responsibility
    static let responsibility = Phrase("责任图", "Who answers")
    static let responsibilityLead = Phrase(
        "一行一个单位（或领导），一列一个事项；格中是分工，列首是事项的亮灯。",
        "A row an organisation or leader, a column an item; cells say the part, heads the item's light.")
    static let byOrganisations = Phrase("按单位", "By organisation")
    static let byLeaders = Phrase("按领导和责任人", "By leader")
    static let leadersWord = Phrase("领导、责任人", "Leader")
    static let countWord = Phrase("事项数", "Items")
    static let leadShort = Phrase("牵头", "Lead")
    static let responsibleShort = Phrase("责任", "Resp.")
    static let cooperatingShort = Phrase("配合", "Coop.")
    static let supervisingShort = Phrase("督导", "Watch")
    static let memberShort = Phrase("成员", "Member")
    static let sortByName = Phrase("按名称排序", "Sort by name")
    static let sortByCount = Phrase("按事项数排序", "Sort by count")

    // MARK: Burden
    static let burden = Phrase("负担", "Burden")
}

extension Phrase {
    static let scoreTitle = Phrase("得分", "Score")
    static let rulesTitle = Phrase("规则", "Rules")
    static let auditTitle = Phrase("留痕", "History")

    static let slippingNext = Phrase("预计滑落", "What will slip next")
    static let nothingSlips = Phrase("按目前进度，没有预计完不成的目标。", "At the present pace no target falls short.")
    static let byLeader = Phrase("按县领导", "By leader")
    static let leaderWord = Phrase("县领导", "Leader")
    static let keptWord = Phrase("达序时或已完成", "Kept")
    static let atRiskWord = Phrase("欠进度", "At risk")
    static let unjudgedWord = Phrase("无法判断", "Not to be judged")
}
