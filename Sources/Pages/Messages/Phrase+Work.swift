extension Phrase {
    static let reports = Phrase("报送", "Reports")
    static let endorsements = Phrase("单位审核", "Endorsements")
    static let supervision = Phrase("督办台", "Supervision")
    static let yearEnd = Phrase("年度收官", "Year's end")
    static let waitingReports = Phrase("待审定的反馈", "Reports that wait")
    static let dropHint = Phrase(
        "把文件拖到这里或点选，可多份；上传过的会保留，取消勾选即去掉。浏览器不保留未上传的选择。",
        "Drop files here or choose some. Uploaded files stay; untick one to leave it out. A choice not uploaded is lost."
    )
}
