/// What follows 四个 in a slogan.
///
/// Source: slogans of national policy; collected for this project. They are verbs and adjectives, which nothing counted is.
enum SloganWords {
    /// The words.
    static let lexicon = Lexicon(
        words: """
            到位 坚持 加强 确保 强化 聚焦 转变 结合 更加 注重 必须 全覆盖 清零 优先 同步 统一 一致 严格 严禁 狠抓 抓 最 百分之百 百分百 第一 不 更 着力 务必
            围绕 推动 倒逼 深化 维护 确立 自信 意识 一
            """, meaning: ())

    /// Nouns behind 十万人 that make it the base of a rate.
    static let rates = Lexicon(
        words: "死亡率 死亡人数 发病率 患病率 感染率 伤亡率 受教育 拥有 专利 刑案 命案 发案 事故", meaning: ())

    /// Characters that make a reference with the numeral behind them: 这三项, 某三家.
    static let referring = UnitSet("这那哪某第")

    /// Characters that end the name of an assembly, whose sessions are counted: 十三届五次全会.
    static let assemblies = UnitSet("届大会委协")
}
