/// What a word does in a clause; one word may do several things (投资 is a verb and opens a size).
struct WordClass: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    /// A verb whose result can be checked: 完成, 建成, 新建.
    static let finishing = WordClass(rawValue: 1 << 0)
    /// A verb of effort: 推进, 加快, 支持.
    static let effort = WordClass(rawValue: 1 << 1)
    /// Words that say something is kept up: 持续, 不断.
    static let upkeep = WordClass(rawValue: 1 << 2)
    /// 确保, 必须.
    static let guarantee = WordClass(rawValue: 1 << 3)
    /// 力争, 争取, 争创.
    static let strive = WordClass(rawValue: 1 << 4)
    /// Words that may stand before the verb and change nothing: 全面, 高标准, 重点.
    static let adverb = WordClass(rawValue: 1 << 5)
    /// Opens a clause that gives the frame: 围绕, 按照, 坚持.
    static let framing = WordClass(rawValue: 1 << 6)
    /// Opens a clause that gives the purpose: 促进, 让, 为…奠定基础.
    static let purpose = WordClass(rawValue: 1 << 7)
    /// Opens a phrase that stands before the verb: 在, 对, 将, 与.
    static let preposition = WordClass(rawValue: 1 << 8)
    /// Stands between what is measured and the number: 达到, 保持在, 控制在.
    static let reach = WordClass(rawValue: 1 << 9)
    /// Says that the number is a change: 增长, 下降.
    static let growth = WordClass(rawValue: 1 << 10)
    /// Opens a sum or an area that describes a project: 总投资, 占地.
    static let size = WordClass(rawValue: 1 << 11)
    /// Says that money is given to somebody by rule: 补助, 奖励.
    static let subsidy = WordClass(rawValue: 1 << 12)
    /// Says where money comes from or what it is needed for: 所需资金, 资金来源.
    static let funding = WordClass(rawValue: 1 << 13)
    /// Something that must not happen: 不发生, 杜绝.
    static let redline = WordClass(rawValue: 1 << 14)
    /// Says that something is already so: 已, 目前, 去年.
    static let achieved = WordClass(rawValue: 1 << 15)
    /// Nouns that name a rate: 率, 占比, 比重.
    static let rate = WordClass(rawValue: 1 << 16)
    /// Nouns that name a change: 增速, 增幅.
    static let pace = WordClass(rawValue: 1 << 17)
    /// Stands behind a number and belongs to it: 的目标, 大关.
    static let tail = WordClass(rawValue: 1 << 18)
    /// Opens the parts of a total: 其中.
    static let parts = WordClass(rawValue: 1 << 19)
    /// Nouns behind a number that lists aspects and counts nothing: 方面, 环节.
    static let aspect = WordClass(rawValue: 1 << 20)
    /// Nouns that are aspects behind a number in characters only: 三个平台.
    static let undertaking = WordClass(rawValue: 1 << 29)
    /// A season, which fixes no day.
    static let season = WordClass(rawValue: 1 << 21)
    /// Behind a verb these make it part of a noun: 率, 项目, 面积.
    static let nounEnding = WordClass(rawValue: 1 << 22)
    /// Binds parts of a list: 、, 和, 及.
    static let conjunction = WordClass(rawValue: 1 << 23)
    /// Nouns for people, whose number may stand without a classifier: 居民, 群众.
    static let people = WordClass(rawValue: 1 << 24)
    /// A verb that hands money out or gets it in: 发放, 争取.
    static let spending = WordClass(rawValue: 1 << 25)
    /// A stock of something, measured rather than counted: 总量, 规模.
    static let stock = WordClass(rawValue: 1 << 26)
    /// A verb that may follow the subject of a scope: 36个项目完成投资….
    static let predicate = WordClass(rawValue: 1 << 27)
    /// Verbs and nouns by which a place or a thing is ranked: 位居, 排名.
    static let ranking = WordClass(rawValue: 1 << 28)
    /// Verbs that say which place is reached: 进入全省前列.
    static let placing = WordClass(rawValue: 1 << 34)
    /// Words that may mean a number: 全覆盖, 清零, 全部.
    static let valued = WordClass(rawValue: 1 << 41)
    /// Verbs of holding a line: 守牢.
    static let guarding = WordClass(rawValue: 1 << 42)
    /// Says up to when something is told: 截至.
    static let until = WordClass(rawValue: 1 << 43)
    /// A verb of a moment in the life of a project: 开工, 竣工, 通车.
    static let moment = WordClass(rawValue: 1 << 40)
    /// Opens the starting value of a change: 由, 从.
    static let baseline = WordClass(rawValue: 1 << 30)
    /// Nouns that a number measures: 面积, 时限, 能力.
    static let measured = WordClass(rawValue: 1 << 32)
    /// Shares a sum out: 每户, 每亩.
    static let share = WordClass(rawValue: 1 << 33)
    /// A plain verb that names an activity rather than a result: 实施, 开展, 打造.
    static let activity = WordClass(rawValue: 1 << 35)
    /// Sums and areas that always describe: 总投资, 占地.
    static let description = WordClass(rawValue: 1 << 36)
    /// Ends of a clause of purpose that opens with 为: 奠定, 提供.
    static let purposeEnd = WordClass(rawValue: 1 << 37)
    /// Words of an appraisal: 扣分, 得分.
    static let scoring = WordClass(rawValue: 1 << 38)
    /// Opens the description of a project: 该项目.
    static let describing = WordClass(rawValue: 1 << 39)
    /// Words of a slogan or an attitude: 树牢, 理念.
    static let slogan = WordClass(rawValue: 1 << 31)
}
