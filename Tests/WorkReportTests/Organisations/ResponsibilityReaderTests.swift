import Testing
import Values

@testable import WorkReport

@Suite struct ResponsibilityReaderTests {
    @Test(arguments: [
        ("牵头单位：市发改委，配合单位：市委组织部、市人社局，各区、县级市", "l:市发改委 c:市委组织部 c:市人社局 c:各区 c:县级市"),
        ("市经信委牵头落实", "l:市经信委"),
        ("市经信委、市国土资源局牵头落实", "l:市经信委 l:市国土资源局"),
        ("省财政厅、人民银行中心支行等负责", "r:省财政厅 r:人民银行中心支行"),
        ("由市商务局牵头，市级有关部门按职责分工负责", "l:市商务局 r:市级有关部门"),
        ("市发改委、财政局牵头；市林业局，各州、市人民政府配合", "l:市发改委 l:财政局 c:市林业局 c:各州 c:市人民政府"),
        ("区发改局区统计局", "r:区发改局 r:区统计局"),
        ("县委宣传部 县教育局 县河长办", "r:县委宣传部 r:县教育局 r:县河长办"),
        ("县工业区（东园、西园）、各镇（街道）", "r:县工业区(东园 西园) r:各镇(街道)"),
        ("各市（县）区政府，市级各部门", "r:各市（县）区政府 r:市级各部门"),
        ("市住建局（牵头）、市城管局", "l:市住建局 r:市城管局"),
        ("市教育局牵頭，各縣區政府配合", "l:市教育局 c:各縣區政府"),
        ("国务院各部门分别负责", "r:国务院各部门"), ("市政府各有关部门、市教育局各县区", "r:市政府各有关部门 r:市教育局 r:各县区"),
        ("市水利局等有关部门和各县（市、区）政府负责", "r:市水利局 r:各县（市、区）政府"),
        ("县应急局、县公安局督导", "s:县应急局 s:县公安局"),
    ])
    func readsLists(text: String, names: String) throws {
        let source = SourceText(Array(text.utf8))
        let reader = ResponsibilityReader(keys: source.keys, gaps: source.gaps)
        let found = try #require(reader.read(0..<source.keys.count))
        #expect(described(found.names, in: source) == names)
    }

    @Test(arguments: [
        "含管网", "一期", "社区", "小麦", "全县共12所", "含乡镇、村两级", "如道路、桥梁", "以下简称行动", "水稻、小麦", "2022年至2025年", "新建学校、医院",
    ])
    func leavesOtherBracketsAlone(text: String) {
        let source = SourceText(Array("推进建设（\(text)）。".utf8))
        let facts = BlockFactReader(source).facts(of: Block(range: 0..<source.keys.count, line: 0))
        #expect(!facts.names)
    }

    @Test(arguments: [
        ("蒋永、俞福、金跃民", ["蒋永", "俞福", "金跃民"]), ("按《要点》分工(韦炜、夏改)", ["韦炜", "夏改"]), ("俞 悦", ["俞悦"]),
        ("陆 明俞 悦", ["陆明", "俞悦"]), ("县委常委、副县长 俞悦", ["俞悦"]), ("陆明副镇长", ["陆明"]),
        ("俞悦同志（13912345678）", ["俞悦"]), ("镇党委委员陆明、武装部长俞悦", ["陆明", "俞悦"]), ("李四 王五", ["李四", "王五"]), ("赵六（县长）", ["赵六"]),
    ])
    func readsPersons(text: String, names: [String]) {
        let source = SourceText(Array(text.utf8))
        let found = PersonNames(keys: source.keys, gaps: source.gaps).names(in: 0..<source.keys.count)
        #expect(found.map(source.text) == names)
    }

    @Test func givesDeadlinesInsideBrackets() throws {
        let source = SourceText(Array("州司法局，各县市政府，6月底完成".utf8))
        let reader = ResponsibilityReader(keys: source.keys, gaps: source.gaps)
        let found = try #require(reader.read(0..<source.keys.count))
        #expect(found.deadlines.map(source.text) == ["6月底完成"])
        #expect(found.names.count == 2)
    }

    private func described(_ names: [Responsibility.Name], in source: SourceText) -> String {
        names.map { name in
            let members = name.members.isEmpty ? "" : "(\(name.members.map(source.text).joined(separator: " ")))"
            return "\(name.role.rawValue.prefix(1)):\(source.text(name.name))\(members)"
        }.joined(separator: " ")
    }
}
