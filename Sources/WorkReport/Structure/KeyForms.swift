/// The forms in which structure compares characters: the traditional forms of the characters that the word lists of this
/// folder use made simplified, and one form for all brackets that set words apart.
enum KeyForms {
    /// `units` with each such form replaced.
    static func keys(_ units: [UInt16]) -> [UInt16] {
        table.withUnsafeBufferPointer { table in
            units.withUnsafeBufferPointer { units in
                [UInt16](unsafeUninitializedCapacity: units.count) { keys, count in
                    for index in units.indices {
                        let form = table[Int(units[index])]
                        keys[index] = form == 0 ? units[index] : form
                    }
                    count = units.count
                }
            }
        }
    }

    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 0x1_0000)
        let scalars = pairs.utf16.filter { $0 != 0x20 && $0 != 0x0A }
        for index in stride(from: 0, to: scalars.count - 1, by: 2) { table[Int(scalars[index])] = scalars[index + 1] }
        for open in [0x3010, 0x3014, 0x3016, 0x3018] {
            table[open] = Marks.openSquare
            table[open + 1] = Marks.closeSquare
        }
        return table
    }()

    private static let pairs = """
        單单 責责 領领 導导 頭头 牽牵 協协 辦办 縣县 區区 鄉乡 鎮镇 廳厅 務务 關关 國国 會会 聯联 門门 機机 構构 處处 員员
        長长 項项 標标 準准 與与 參参 實实 時时 間间 節节 點点 應应 監监 檢检 數数 據据 統统 計计 業业 財财 稅税 規规 劃划
        農农 醫医 衛卫 館馆 場场 隊队 傳传 組组 織织 總总 負负 職职 團团 進进 開开 設设 戶户 資资 發发 專专 環环 體体 廣广
        電电 視视 臺台 報报 紙纸 銀银 產产 園园 學学 經经 濟济 貿贸 運运 輸输 術术 試试 驗验 島岛 灣湾 級级 個个 從从 東东
        線线 鐵铁 陸陆 軍军 問问 題题 調调 銷销 類类 滿满 圍围 內内 備备 註注 說说 論论 議议 議议 證证 護护 變变 動动 勞劳
        歲岁 幣币 萬万 億亿 億亿 兩两 畢毕 辭辞 離离 職职 現现 將将 屆届 號号 書书 見见 條条 則则 辦办 單单 給给 達达 結结 為为 爲为 級级 鐘钟 眾众 億亿
        """
}
