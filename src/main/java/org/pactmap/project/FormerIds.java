package org.pactmap.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ids as earlier programs wrote them into files.
///
/// What is missing of the framework, of the ties to accession and of what holds the pieces together was once written
/// like the hub of a function: `gap:pacts:framework` for what is now `gap:pacts::framework`.
final class FormerIds {

    private static final Pattern GAP = Pattern.compile("(gap:[a-z0-9-]+):(framework|accession|pieces)");

    private FormerIds() {}

    /// The id that means the same today. It stays as it is where the view asks about a function of that name, whose hub
    /// it may mean.
    static String today(String id, String function) {
        Matcher gap = GAP.matcher(id);
        return gap.matches() && !gap.group(2).equals(function) ? gap.group(1) + "::" + gap.group(2) : id;
    }
}
