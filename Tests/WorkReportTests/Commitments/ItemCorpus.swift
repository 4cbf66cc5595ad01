/// Paragraphs of invented work reports with what they commit to, written before the rules were tuned.
///
/// A paragraph begins with `@ year text`; its indicators follow as
/// `= value scale unit comparator kind strength deadline subject`, dated results without a number as `* date clause`,
/// red lines as `! clause`, what is kept up as `~ clause`; `-` stands for nothing.
enum ItemCorpus {}
