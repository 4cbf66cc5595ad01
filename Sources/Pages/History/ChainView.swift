import Ledger
import Values

/// Whether the chain of entries holds: the last verification, and the way to do it again.
struct ChainView {
    let plan: PlanView
    let verification: HistoryPage.Verification?

    private var context: PageContext { plan.context }

    var html: HTML {
        """
        <section class="block chain" id="chain" aria-labelledby="chain-title"><h2 id="chain-title">\(context(.chainTitle))</h2>
        \(result)\(form)</section>
        """
    }

    private var result: HTML {
        guard let verification else { return "<p class=\"quietly\">\(context(.neverVerified))</p>" }
        let holds = verification.problems.isEmpty
        let sign =
            holds
            ? Sign(shape: "✓", word: .chainHolds, style: "good") : Sign(shape: "✕", word: .chainBroken, style: "bad")
        return """
            <p>\(sign.html(context)) \(context(.chainRead(verification.entries, verification.blobs)))\
            \(context(.comma))\(context(.chainTook(verification.milliseconds))) <span class="quietly">\(verification.at.localDescription())</span></p>
            \(verification.head.map { "<p class=\"quietly\">\(context(.chainHead)) <code>\($0.hexadecimal)</code></p>" as HTML })
            \(when: !holds, "<ul class=\"rows\">\(verification.problems.html { "<li class=\"finding error\">\(context($0))</li>" })</ul>")
            \(when: verification.position < plan.state.position, "<p class=\"quietly\">\(context(.entriesSince(plan.state.position - verification.position)))</p>")
            """
    }

    private var form: HTML? {
        guard context.asOf == nil else { return nil }
        return Form(.verifyPost, Route.verifyPost.link(plan.book)).html(
            context, "<p class=\"actions\"><button>\(context(.verifyChain))</button></p>")
    }
}
