/// One form for the characters that documents mix: full-width letters, digits and marks become ASCII, white space
/// becomes nothing.
///
/// Source: the Unicode blocks "Halfwidth and Fullwidth Forms" and "Small Form Variants", and the dashes and circles that
/// documents type for each other.
enum Folding {
    /// What a scalar that is dropped folds to.
    static let dropped: UInt16 = 0
    /// What a scalar outside the basic plane, or a byte that is no UTF-8, folds to.
    static let unknown: UInt16 = 0xFFFF

    /// The unit that stands for `scalar`; ``dropped`` for white space.
    static func unit(of scalar: Unicode.Scalar) -> UInt16 {
        scalar.value > 0xFFFF ? unknown : units[Int(scalar.value)]
    }

    /// The units of a text, without those that are dropped: ``Passage/units`` where nothing else of it is asked for.
    static func units(of text: String) -> [UInt16] {
        var text = text
        return text.withUTF8 { bytes in
            [UInt16](unsafeUninitializedCapacity: bytes.count) { found, count in count = write(bytes, to: found) }
        }
    }

    /// Lends the units of a text, for as long as `body` looks at them.
    static func withUnits<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt16>) -> Result) -> Result {
        var text = text
        return text.withUTF8 { bytes in
            withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count) { found in
                body(UnsafeBufferPointer(rebasing: found[..<write(bytes, to: found)]))
            }
        }
    }

    /// Writes the units of a text, and gives how many there are.
    private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to found: UnsafeMutableBufferPointer<UInt16>) -> Int
    {
        units.withUnsafeBufferPointer { units in
            var (offset, count) = (0, 0)
            while offset < bytes.count {
                let scalar = Scalar(bytes, at: offset)
                let unit = scalar.value > 0xFFFF ? unknown : units[Int(scalar.value)]
                if unit != dropped {
                    found[count] = unit
                    count += 1
                }
                offset = scalar.end
            }
            return count
        }
    }

    /// The words of a list, folded; they are parted by white space.
    static func words(of list: String) -> [String] {
        list.unicodeScalars.split { unit(of: $0) == dropped }.map { word in
            String(String.UnicodeScalarView(word.map { Unicode.Scalar(unit(of: $0)) ?? $0 }))
        }
    }

    /// For each scalar of the basic plane the unit that stands for it; ``dropped`` for white space.
    static let units: [UInt16] = {
        var units = Array(UInt16.min...UInt16.max)
        for blank in blanks { for scalar in blank { units[scalar] = dropped } }
        for scalar in 0xFF01...0xFF5E { units[scalar] = UInt16(scalar - 0xFEE0) }
        for (scalar, mark) in marks { units[scalar] = UInt16(mark.value) }
        for pair in traditional.split(whereSeparator: \.isWhitespace).map({ Array($0.utf16) }) {
            units[Int(pair[0])] = pair[1]
        }
        return units
    }()

    /// Spaces, line ends, control characters, zero-width characters, direction marks, variation selectors, byte order mark.
    private static let blanks: [ClosedRange<Int>] = [
        0x00...0x20, 0x7F...0xA0, 0xAD...0xAD, 0x1680...0x1680, 0x180E...0x180E, 0x2000...0x200F, 0x2028...0x202F,
        0x205F...0x206F, 0x3000...0x3000, 0xFE00...0xFE0F, 0xFEFF...0xFEFF,
    ]

    private static let marks: [Int: Unicode.Scalar] = [
        0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2212: "-", 0xFE63: "-", 0xFE58: "—",
        0x2015: "—", 0x2500: "—", 0x301C: "~", 0x223C: "~", 0x2236: ":", 0xFE30: ":", 0xFE55: ":", 0xFE50: ",",
        0xFE51: "、",
        0xFE52: ".", 0xFE54: ";", 0xFE59: "(", 0xFE5A: ")", 0xFE6A: "%", 0xFE61: "*", 0xFE62: "+", 0xFF61: "。",
        0x25CB: "〇", 0x25EF: "〇", 0x2022: "·", 0x2027: "·", 0x22C5: "·", 0x30FB: "·", 0xFF65: "·",
    ]

    /// The traditional forms of what numbers are written with (numerals, units, classifiers) and of the words that bind them and
    /// say what is done.
    private static let traditional = """
        萬万 億亿 兩两 貳贰 陸陆 點点 負负 幾几 數数 餘余 個个 條条 項项 處处 輛辆 間间 張张 種种 戶户 對对 雙双 噸吨 畝亩 頃顷 圓圆 幣币 歲岁 攝摄
        週周 裏里 裡里 級级 顆颗 隻只 臺台 棟栋 場场 節节 課课 達达 減减 漲涨 長长 於于 過过 內内
        爭争 確确 須须 務务 開开 設设 興兴 擴扩 實实 現现 應应 進进 動动 啟启 啓启 項项 竣竣 運运 營营 發发 產产 資资 續续 縮缩 壓压
        轉转 遷迁 覆复 復复 鋪铺 築筑 擇择 購购 選选 評评 創创 獲获 獎奖 驗验 結结 辦办 審审 簽签 約约 儲储 備备 爲为 為为 徵征 採采 處处 滅灭
        殘残 適适 幫帮 扶扶 穩稳 脫脱 貧贫 繳缴 參参 與与 農农 業业 園园 區区 廠厂 樓楼 橋桥 鐵铁 電电 網网 綠绿 環环 護护 繼继 節节 儘尽 盡尽 總总
        達达 標标 準准 質质 優优 鎮镇 鄉乡 縣县 學学 醫医 養养 險险 職职 飲饮 廢废 氣气 態态 戰战 圍围 測测 檢检 觀观 體体 館馆 賽赛 萊莱 畢毕 隊队
        """
}
