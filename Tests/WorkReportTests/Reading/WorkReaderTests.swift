import Testing
import Values
import WorkReport

@Suite struct WorkReaderTests {
    static let document = """
        2026年政府工作报告任务分解

        现将报告确定的2026年两项工作予以分解。

        一、稳增长，促发展

        1.抓项目。年内开工建设城东

        大桥；6月底前建成投用水厂。

        责任单位：县发改委，县工业园（东区、西区），县

        住建局

        二、惠民生

        2.办实事。新增就业8800人。

        责任单位：县人社局
        """

    @Test func findsSectionsItemsAndOrganisations() throws {
        let reading = try WorkReader.read(Array(Self.document.utf8))
        #expect(reading.sections.map(\.title) == ["稳增长，促发展", "惠民生"])
        #expect(reading.items.map(\.number) == ["1", "2"])
        #expect(reading.items.map(\.section) == [0, 1])
        #expect(reading.items.map(\.title) == ["抓项目", "办实事"])
        #expect(reading.items[0].organisations.map(\.name) == ["县发改委", "县工业园", "县住建局"])
        #expect(reading.items[0].organisations[1].members == ["东区", "西区"])
        #expect(reading.year == 2026)
    }

    @Test(arguments: [
        ([], ReadingError.Code.empty), (Array(" \n\u{3000}".utf8), .empty), ([0xE4, 0xB8], .notUTF8),
        ([0x41, 0xFF], .notUTF8),
    ])
    func refuses(source: [UInt8], code: ReadingError.Code) {
        #expect(throws: ReadingError.self) { try WorkReader.read(source) }
        do {
            _ = try WorkReader.read(source)
        } catch {
            #expect(error.code == code)
        }
    }

    @Test func writesEveryKeyOfTheContract() throws {
        let reading = try WorkReader.read(Array(Self.document.utf8))
        let json = reading.json(source: SourceDescription(name: "a.txt", format: "txt", sha256: "", bytes: 1))
        let keys = [
            "schema", "source", "title", "year", "place", "announced", "sections", "items", "unread", "findings",
        ]
        #expect(json.members?.map(\.name) == keys)
        #expect(json["announced"]?.members?.map(\.name) == ["sections", "items"])
        let item = try #require(json["items"]?.array?.first)
        #expect(
            item.members?.map(\.name) == [
                "number", "section", "title", "span", "organisations", "people", "deadline", "commitments",
            ])
    }
}

@Suite struct PlanYearTests {
    @Test(arguments: [
        ("某县2026年任务分解.docx", 2026), ("plan-2026.txt", 2026), ("20260101.txt", nil), ("1234-2025-2026", 2025),
    ])
    func comesFromTheNameOfAFile(name: String, year: Int?) {
        #expect(WorkReader.year(inName: name) == year)
    }

    @Test func comesFromTheDocumentFirst() throws {
        let stated = "2024年任务分解\n1.办实事。6月底前建成水厂。\n责任单位：县水利局\n"
        #expect(try WorkReader.read(Array(stated.utf8), year: 2026).year == 2024)
        let silent = "任务分解\n1.办实事。6月底前建成水厂。\n责任单位：县水利局\n"
        #expect(try WorkReader.read(Array(silent.utf8), year: 2026).year == 2026)
    }

    @Test func readsTheCellBehindTheNameOfATask() throws {
        let text = "序号 | 实事项目 | 建设内容 | 责任单位 |\n1 | 幼儿园扩容 | 新建幼儿园3所，新增学位810个。 | 县教育局 |\n2 | 村卫生室 | 改造村卫生室40所。 | 县卫健局 |"
        let reading = try WorkReader.read(Array(text.utf8))
        let values = reading.items.map { $0.commitments.flatMap(\.indicators).map(\.text) }
        #expect(values == [["新建幼儿园3所", "新增学位810个"], ["改造村卫生室40所"]])
    }

    @Test(arguments: ["城北大桥11月底前合龙", "文化馆新馆主体封顶", "物流园8月底前具备开工条件", "总投资9亿元的纤维项目实现点火投料"])
    func takesDatedDeliverables(clause: String) throws {
        let text = "2024年工作要点\n1.建好项目。推进前期工作，\(clause)。（县发改局）"
        let reading = try WorkReader.read(Array(text.utf8))
        #expect(reading.items.first?.commitments.last?.text == clause)
    }
}
