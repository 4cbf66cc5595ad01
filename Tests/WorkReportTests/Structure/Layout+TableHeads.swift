extension LayoutTests.Layout {
    /// Tables with heads broken over lines or with remarks, and with persons in their cells.
    static let tableHeads = [
        LayoutTests.Layout(
            name: "headings broken over two lines",
            text: """
                序
                号
                工作任务
                牵头
                单位
                配合
                单位
                完成
                时限
                1
                新建幼儿园3所
                县教育局
                县财政局
                8月底
                2
                新建养老院1所
                县民政局
                县住建局
                10月底
                """,
            items: [
                "1|-|新建幼儿园3所|l:县教育局 c:县财政局||2000-08-31",
                "2|-|新建养老院1所|l:县民政局 c:县住建局||2000-10-31",
            ]),
        LayoutTests.Layout(
            name: "remarks in headings",
            text: "序号\t工作任务\t责任单位（第一个为牵头单位）\t完成时限（2023年）\n1\t新建幼儿园3所\t县教育局、县财政局\t8月底\n2\t新建养老院1所\t县民政局、县住建局\t"
                + "10月底",
            items: [
                "1|-|新建幼儿园3所|l:县教育局 r:县财政局||2023-08-31",
                "2|-|新建养老院1所|l:县民政局 r:县住建局||2023-10-31",
            ]),
        LayoutTests.Layout(
            name: "white space, persons in the last column",
            text: """
                序号 项目名称 建设内容 责任单位 责任人
                1 城东路网 新建道路6条 县住建局 王明
                2 城北绿化 新增绿地3万平方米 县园林局 李强
                """,
            items: [
                "1|-|城东路网新建道路6条|r:县住建局|责任人:王明|",
                "2|-|城北绿化新增绿地3万平方米|r:县园林局|责任人:李强|",
            ]),
        LayoutTests.Layout(
            name: "tabulators, no numbers",
            text: "工作任务\t责任领导\t责任单位\t完成时限\n新建幼儿园3所\t王明\t县教育局\t8月底\n新建养老院1所\t李强\t县民政局\t10月底",
            items: [
                "-|-|新建幼儿园3所|r:县教育局|责任领导:王明|2000-08-31",
                "-|-|新建养老院1所|r:县民政局|责任领导:李强|2000-10-31",
            ]),
        LayoutTests.Layout(
            name: "persons with posts in cells",
            text: "序号\t项目\t牵头领导\t责任单位\t完成时限\n1\t新建幼儿园3所\t副县长 王明\t县教育局\t8月底\n2\t新建养老院1所\t县委常委、副县长李强\t县民政局\t10月"
                + "底\n3\t改造公厕20座\t张燕（县政府党组成员）\t县城管局\t9月底",
            items: [
                "1|-|新建幼儿园3所|r:县教育局|牵头领导:王明|2000-08-31",
                "2|-|新建养老院1所|r:县民政局|牵头领导:李强|2000-10-31",
                "3|-|改造公厕20座|r:县城管局|牵头领导:张燕|2000-09-30",
            ]),
        LayoutTests.Layout(
            name: "persons with posts, one cell in each line",
            text: """
                序号
                项目
                牵头领导
                责任单位
                1
                新建幼儿园3所
                副县长 王明
                县教育局
                2
                新建养老院1所
                县委常委、副县长李强
                县民政局
                """,
            items: [
                "1|-|新建幼儿园3所|r:县教育局|项目牵头领导:王明|",
                "2|-|新建养老院1所|r:县民政局|项目牵头领导:李强|",
            ]),
    ]
}
