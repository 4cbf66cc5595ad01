internal import ArgumentParser
internal import Bootstrap

/// The folder that holds everything of an installation.
struct DataFolderOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "存放全部数据的文件夹（默认取 DUBAN_DATA，否则为 data）。",
                "Folder that holds everything of an installation (else DUBAN_DATA, else data)."),
            valueName: "FOLDER"),
        completion: .directory)
    var data: String?
}
