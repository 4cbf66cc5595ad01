extension LayoutTests.Layout {
    /// Documents whose pages and lines left traces in the text.
    static let damaged = [
        LayoutTests.Layout(
            name: "page numbers and running heads",
            text: """
                青石县2026年任务分解
                1.建设学校2所，改善农村办学
                青石县人民政府公报
                — 1 —
                条件。（牵头单
                青石县人民政府公报
                — 2 —
                位：县教育局，配合单位：县住建局）
                2.建设医院1所。（牵头单位：县卫健委，
                青石县人民政府公报
                — 3 —
                配合单位：县发改委）
                """,
            items: [
                "1|-|建设学校2所|l:县教育局 c:县住建局||", "2|-|建设医院1所|l:县卫健委 c:县发改委||",
            ]),
        LayoutTests.Layout(
            name: "cells behind each other",
            text:
                "白河县2016年民生实事分解表 序号 民生实事 责任单位 完成时限 1 建设东河湿地公园。 县水务局 县住建局 12月底前 2 新建2座人行天桥。 县住建局 9月底前 3 建成图书馆。 县文旅局 5月底前\n",
            items: [
                "1|-|建设东河湿地公园|r:县水务局 r:县住建局||2016-12-31", "2|-|新建2座人行天桥|r:县住建局||2016-09-30",
                "3|-|建成图书馆|r:县文旅局||2016-05-31",
            ]),
        LayoutTests.Layout(
            name: "a list broken in a name",
            text: """
                2026年任务分解
                1.建设水厂3座。
                责任单位：县水利局，县市

                场监管局，县住建局

                2.建设公园1个。
                责任单位：县林业局，鼓楼街

                道办事处
                """,
            items: [
                "1|-|建设水厂3座|r:县水利局 r:县市场监管局 r:县住建局||", "2|-|建设公园1个|r:县林业局 r:鼓楼街道办事处||",
            ]),
        LayoutTests.Layout(
            name: "an annex of its own",
            text: """
                2026年任务分解
                一、民生
                1.建设水厂3座。
                责任单位：县水利局
                附件
                2026年民生实事清单
                序号 | 实事 | 责任单位 | 完成时限
                1 | 建设公园1个 | 县林业局 | 6月底前
                """,
            items: ["1|一|建设水厂3座|r:县水利局||", "1|-|建设公园1个|r:县林业局||2026-06-30"]),
    ]
}
