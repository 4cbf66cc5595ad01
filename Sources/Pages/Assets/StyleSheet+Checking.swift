extension StyleSheet {
    /// Checking a reading: the parts of a long plan, tables in the source, working off one by one, keys, and the approval.
    static let checking = """
        .reading-bar { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s4); align-items: start; margin-bottom: var(--s2); }
        .reading-bar > .actions { margin-left: auto; }
        .reading-parts { flex: 1 1 24rem; min-width: 0; }
        .reading-parts ol { position: relative; display: flex; flex-wrap: wrap; gap: .25rem .35rem; font-size: .86rem; }
        .reading-parts a { display: inline-flex; gap: .35rem; align-items: baseline; padding: .12rem .55rem;
          border: 1px solid var(--line); border-radius: 99px; text-decoration: none; color: var(--ink-2); background: var(--sheet); }
        .reading-parts a[aria-current] { border-color: var(--accent); background: var(--accent-soft); color: var(--accent);
          font-weight: 600; }
        .reading-parts a > span:first-child { max-width: 14em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
        .reading-parts small { font-family: var(--figures); color: var(--ink-3); white-space: nowrap; }
        .reading-parts small.good { color: var(--good); }
        .reading-parts small.holder { font-family: inherit; color: var(--note); }
        #said:empty, #news:empty { display: none; }
        #said > .notice, #news > .notice { margin: 0 0 var(--s2); }
        .notice.news { background: var(--note-soft); color: var(--note); }
        .part-head { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: center; position: sticky; top: 0; z-index: 2;
          background: var(--paper); padding: .35rem 0; }
        .part-head h2 { font-size: 1.05rem; margin-right: auto; }
        .part-head form { display: inline-flex; }
        .part-head .fold[open] { position: relative; }
        .part-head .fold[open] > form { position: absolute; right: 0; top: 1.9rem; z-index: 4; width: min(18rem, 80vw);
          display: grid; box-shadow: 0 8px 30px rgb(0 0 0 / .18); }
        article.item:focus { outline: 3px solid var(--accent); outline-offset: 1px; }
        .remarks { display: grid; gap: .25rem; font-size: .93rem; }
        .chip .unmatched { font-size: .78rem; color: var(--warn); text-decoration: none; white-space: nowrap; }
        kbd { font: .8rem var(--figures); border: 1px solid currentColor; border-radius: 3px; padding: 0 .3rem; }
        .keys { position: relative; }
        .keys > summary { list-style: none; }
        .keys > summary::-webkit-details-marker { display: none; }
        .keys-sheet { position: absolute; right: 0; top: 2.3rem; z-index: 6; width: min(21rem, 88vw); background: var(--sheet);
          border: 1px solid var(--line-strong); border-radius: var(--radius); padding: var(--s3) var(--s4);
          box-shadow: 0 8px 30px rgb(0 0 0 / .22); display: grid; gap: .5rem; font-size: .92rem; }
        .keys-sheet th { text-align: left; padding: .12rem .9rem .12rem 0; white-space: nowrap; font-weight: 400; border: 0;
          background: none; }
        .keys-sheet td { padding: .12rem 0; border: 0; }
        .line.page-mark { color: var(--ink-3); }
        .line.page-mark > .page-break { grid-column: 1 / -1; }
        .line.page-mark > p { text-align: center; font-size: .85rem; line-height: 1.5; min-height: 0; }
        .cells { display: flex; gap: 0; }
        .line:has(> .cells) { border-bottom: 1px solid var(--line); }
        .line > p.cells { padding-right: 0; font-size: .96rem; line-height: 1.6; }
        .cell { flex: 2 1 0; min-width: 0; padding: .15rem .4rem; border-left: 1px solid var(--line); overflow-wrap: anywhere; }
        .cell:first-child { border-left: 0; }
        .cell.w1 { flex-grow: 3; } .cell.w2 { flex-grow: 5; } .cell.w3 { flex-grow: 8; } .cell.w4 { flex-grow: 12; }
        .cell.w5 { flex-grow: 18; } .cell.w6 { flex-grow: 26; }
        .cells .bar, span.bar { width: 0; overflow: hidden; white-space: pre; }
        .work { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: var(--s4); margin-top: var(--s3); }
        .work > .block { margin: 0; padding: var(--s4); }
        .work > .source-pane > h2 { padding: 0; }
        .work .source { margin: 0 calc(-1 * var(--s4)); }
        .work mark.unread { color: var(--ink); background: var(--k-commitment); outline: 2px solid var(--lit); }
        .work .around { margin-top: var(--s4); padding-top: var(--s3); border-top: 1px solid var(--line); display: grid; gap: .4rem; }
        .work .around .clause { font-size: .96rem; }
        .decision { display: grid; gap: var(--s3); align-content: start; }
        .decision .sentence { padding: var(--s3); background: var(--sunk); border-radius: var(--radius); }
        .decide { display: grid; gap: var(--s3); }
        .decision .choice > summary { list-style: none; }
        .standing { display: grid; gap: .3rem; }
        .head > .progress { flex: 0 1 26rem; }
        .head .aside.actions { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; }
        .approval { display: grid; gap: var(--s4); }
        .approval .block { margin: 0; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: var(--s3); }
        .tiles a { display: grid; gap: .1rem; padding: var(--s3); border: 1px solid var(--line); border-radius: var(--radius);
          background: var(--sheet); text-decoration: none; color: var(--ink-2); font-size: .9rem; }
        .tiles b { font-size: 1.5rem; color: var(--ink); font-variant-numeric: tabular-nums; }
        .gaps { display: grid; gap: .35rem; margin-top: var(--s3); }
        .gaps > li { display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: baseline; }
        .gaps > li > a { flex: 0 1 auto; }
        .gaps details[open] { flex: 1 0 100%; }
        .gaps summary { font-size: .9rem; }
        .gaps ul { display: grid; gap: .2rem; margin: .25rem 0 0 1.2rem; font-size: .92rem; color: var(--ink-2); }
        .counts { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; }
        .figures-list { display: grid; grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr)); gap: var(--s2) var(--s4); }
        .figures-list dt { font-size: .84rem; color: var(--ink-3); }
        .figures-list dd { margin: 0; font-size: 1.15rem; font-variant-numeric: tabular-nums; }
        .plan-table { table-layout: fixed; }
        .plan-table caption { text-align: left; font-weight: 600; padding: .45rem .6rem; }
        .plan-table th:first-child { width: 22%; }
        .plan-table th:nth-child(2) { width: 22%; }
        .plan-table th:nth-child(4) { width: 18%; }
        .plan-table th[scope=row] { font-weight: 500; }
        #plan > .scroll { margin-top: var(--s3); }
        .plan-table .short { display: grid; gap: .15rem; font-size: .92rem; }
        .answer .actions { margin-top: var(--s3); }
        form.hand-back { display: grid; gap: var(--s4); }
        .matches td { vertical-align: top; }
        p.lead + .scroll, p.lead + form { margin-top: var(--s3); }
        form.inline + .scroll { margin-top: var(--s3); }
        .matches form.inline { display: inline-flex; margin: .1rem .3rem .1rem 0; }
        .matches .actions { margin: 0; }
        form.inline .actions { margin: 0; }
        p.lead ~ form.inline { display: inline-block; margin-right: var(--s2); }
        form.inline > button { white-space: normal; text-align: left; }
        p.lead ~ form.inline { margin-bottom: var(--s2); }
        @media screen and (max-width: 59.99rem) {
          .work { grid-template-columns: minmax(0, 1fr); }
          .work > .decision { order: -1; }
          .part-head { top: 3rem; }
          .reading-bar > .actions { margin-left: 0; }
        }
        @media screen and (max-width: 40rem) {
          .reading-parts ol { flex-wrap: nowrap; overflow-x: auto; padding-bottom: .3rem; }
          .reading-parts a { white-space: nowrap; }
          .keys { display: none; }
          .line > p.cells { flex-wrap: wrap; }
          .cells > .cell { flex: 1 0 45%; border-left: 0; border-top: 1px dotted var(--line); }
          .cells > .cell.w4, .cells > .cell.w5, .cells > .cell.w6 { flex-basis: 100%; }
          .plan-table th:is(:first-child, :nth-child(2), :nth-child(4)) { width: auto; }
        }
        @media print {
          .reading-bar, #said, #news, .part-head form, .part-head details, .answer, td.remark, .keys { display: none; }
          .plan-table th:nth-child(4) { display: none; }
          form.hand-back { display: block; }
          .approval .block { break-inside: auto; border: 0; padding: 0; }
          .approval tr, .gaps > li { break-inside: avoid; }
          .tiles a { border-color: var(--line-strong); }
          .work .source-pane { break-inside: avoid; }
        }
        """
}
