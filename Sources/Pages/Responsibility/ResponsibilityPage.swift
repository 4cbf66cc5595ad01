public import Ledger
internal import Values

/// Who answers for what (责任图): organisations or leaders against items.
public enum ResponsibilityPage {
    /// What the address asks for.
    public struct Query: Sendable, Hashable {
        /// What stands in the rows.
        public var axis: ResponsibilityMap.Axis
        /// The order of the rows.
        public var order: ResponsibilityMap.Order
        /// The only section.
        public var section: SectionID?

        /// The query that an address names.
        public init(_ value: (FormField) -> String?) {
            axis = value(.axis).flatMap(ResponsibilityMap.Axis.init(rawValue:)) ?? .organisation
            order = value(.order).flatMap(ResponsibilityMap.Order.init(rawValue:)) ?? .name
            section = value(.section).flatMap { SectionID($0) }
        }

        func link(_ link: Link, axis: ResponsibilityMap.Axis? = nil, order: ResponsibilityMap.Order? = nil) -> Link {
            link.with(FormField.axis.rawValue, (axis ?? self.axis).rawValue)
                .with(FormField.order.rawValue, (order ?? self.order).rawValue)
                .with(FormField.section.rawValue, section?.description)
        }
    }

    /// How many items are shown at most.
    static let itemsMax = 120

    /// The page.
    public static func page(_ view: BookView, _ query: Query, _ context: PageContext) -> HTML {
        let map = ResponsibilityMap(
            view.state, by: query.axis, section: query.section, order: query.order, on: view.today)
        let link = context.link(.responsibility, view.book)
        let plan = view.plan(context, at: query.link(link))
        let parts = ResponsibilityParts(plan: plan, query: query, map: map, link: link)
        return Layout(.responsibility, of: plan, main: parts.html).page(context)
    }
}

/// The parts of the map: toggles, table.
struct ResponsibilityParts {
    let plan: PlanView
    let query: ResponsibilityPage.Query
    let map: ResponsibilityMap
    let link: Link

    private var context: PageContext { plan.context }
    private var items: [Item] {
        map.items.prefix(ResponsibilityPage.itemsMax).compactMap(plan.state.item)
    }

    var html: HTML {
        """
        <div class="head"><h1>\(context(.responsibility))</h1><p class="quietly">\(context(.responsibilityLead))</p></div>
        \(filter)\(toggles)
        \(when: map.items.count > items.count, "<p class=\"notice past\">\(context(.tooMany(items.count, map.items.count)))</p>")
        \(when: map.rows.isEmpty, "<p class=\"lead\">\(context(.nothingFound))</p>")
        \(when: !map.rows.isEmpty, table)
        """
    }

    private var filter: HTML {
        var filter = ViewFilter { _ in nil }
        filter.section = query.section
        return ViewFilterForm(
            plan: plan, filter: filter, link: link, choosesOrganisation: false,
            kept: [(.axis, query.axis.rawValue), (.order, query.order.rawValue)]
        ).html
    }

    private var toggles: HTML {
        let axes: [(ResponsibilityMap.Axis, Phrase)] = [(.organisation, .byOrganisations), (.leader, .byLeaders)]
        return """
            <p class="actions">\(axes.html { axis, name in
            let link = query.link(link, axis: axis)
            return "<a class=\"button small\"\(href: link)\(attribute: "aria-current", axis == query.axis ? "page" : nil)>\(context(name))</a> "
            })</p>
            """
    }

    private var table: HTML {
        """
        <div class="scroll matrix landscape" tabindex="0" role="region" aria-label="\(context(.responsibility))"><table class="matrix">\
        <caption class="unseen">\(context(.responsibility))</caption><thead><tr>\
        \(sortable(.name, query.axis == .leader ? .leadersWord : .organisationWord, .sortByName, style: "pinned"))\
        \(sortable(.count, .countWord, .sortByCount, style: nil))<th scope="col">\(context(.lightWord))</th>\
        \(items.html(head))</tr></thead>
        <tbody>\(map.rows.html(row))</tbody></table></div>
        """
    }

    private func sortable(
        _ order: ResponsibilityMap.Order, _ name: Phrase, _ title: Phrase, style: String?
    ) -> HTML {
        let sorted = query.order == order ? (order == .count ? "descending" : "ascending") : nil
        let target = query.link(link, order: order)
        return """
            <th scope="col"\(attribute: "class", style)\(attribute: "aria-sort", sorted)><a\(href: target) title="\(context(title))">\
            \(context(name))\(when: sorted != nil, "<span aria-hidden=\"true\"> \(order == .count ? "▾" : "▴")</span>")</a></th>
            """
    }

    private func head(_ item: Item) -> HTML {
        let light = map.lights[item.id]?.sign
        let target = plan.link(.item, item.id.description)
        return """
            <th scope="col" lang="zh-CN"><a\(href: target) title="\(item.title.value)" aria-label="\(item.label)"><span class="figures">\(item.number.value ?? "—")</span>\
            <span class="name">\(String(item.title.value.prefix(6)))</span></a>\
            \(light.map { "<span class=\"badge \($0.style)\" title=\"\(context($0.word))\"><span aria-hidden=\"true\">\($0.shape)</span><span class=\"unseen\">\(context($0.word))</span></span>" as HTML })</th>
            """
    }

    private func row(_ row: ResponsibilityMap.Row) -> HTML {
        let link = plan.link(.ledger).with(
            query.axis == .organisation ? FormField.organisation.rawValue : FormField.search.rawValue, row.name)
        return """
            <tr><th scope="row" class="pinned" lang="zh-CN"><a\(href: link)>\(row.name)</a></th>\
            <td class="count">\(row.parts.count)\(counts(row))</td><td>\(lights(row))</td>\
            \(items.html { cell(row.parts[$0.id]) })</tr>

            """
    }

    private func counts(_ row: ResponsibilityMap.Row) -> HTML? {
        guard query.axis == .organisation else { return nil }
        let leads = row.parts.values.count { $0 == .role(.lead) }
        guard leads > 0 else { return nil }
        return "<small> \(context(.leadShort)) \(leads)</small>"
    }

    private func lights(_ row: ResponsibilityMap.Row) -> HTML {
        """
        <span class="lights">\(Light.allCases.filter { row.lights[$0] ?? 0 > 0 }.html { light in
        """
        <span class="badge \(light.sign.style)" title="\(context(light.sign.word))"><span aria-hidden="true">\(light.sign.shape)</span>\
        <span class="unseen">\(context(light.sign.word))</span> \(row.lights[light] ?? 0)</span>
        """
        })</span>
        """
    }

    private func cell(_ part: ResponsibilityMap.Part?) -> HTML {
        guard let sign = part?.sign else { return "<td></td>" }
        let isPrinted = if case .person = part { true } else { false }
        return
            "<td class=\"\(sign.style)\"\(attribute: "lang", isPrinted ? "zh-CN" : nil)><span aria-hidden=\"true\">\(sign.shape)</span>\(context(sign.word))</td>"
    }
}

extension ResponsibilityMap.Part {
    /// The shape and word of the part.
    var sign: Sign {
        switch self {
        case .role(.lead): Sign(shape: "●", word: .leadShort, style: "part-lead")
        case .role(.responsible): Sign(shape: "◆", word: .responsibleShort, style: "part-lead")
        case .role(.cooperating): Sign(shape: "○", word: .cooperatingShort, style: "part")
        case .role(.supervising): Sign(shape: "△", word: .supervisingShort, style: "part")
        case .member: Sign(shape: "·", word: .memberShort, style: "part")
        case .person(let role): Sign(shape: "●", word: Phrase(same: role.isEmpty ? "—" : role), style: "part-lead")
        }
    }
}
