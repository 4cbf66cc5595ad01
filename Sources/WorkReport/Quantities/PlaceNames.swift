/// How places are named by a small number: 三家屯.
///
/// Source: the usual endings of village names in the gazetteers; collected for this project.
enum PlaceNames {
    /// Classifiers in such names.
    static let units = Lexicon(words: "家 户 间 棵 株 台 座", meaning: ())

    /// What ends them.
    static let endings = Lexicon(words: "子 屯 庄 镇 乡 寨 堡 营 沟 湾 岭 坪 村 房 店 树 松 坟 集 铺", meaning: ())

    /// Things that can be counted and begin like an ending.
    static let others = Lexicon(
        words: "子公司 乡镇 镇办 村民 村企 村集体 村办 房地产 房企 店铺 店面 集团 集体 树木 松树 乡村 子站 村级 镇级 乡级 庄园 村镇 镇村", meaning: ())
}
