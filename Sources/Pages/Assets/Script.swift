/// The script. It adds comfort to pages that work without it, and knows no page's address.
enum Script {
    static let text = #"""
        "use strict";
        """#
}
