package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.gaps.Findings;
import org.pactmap.layout.Page;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Network;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Typeface;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// What a map is about before anything has a place on it.
record Topic(
        Network network,
        Findings findings,
        View view,
        Page page,
        Words words,
        Sizes sizes,
        List<Party> parties,
        Sheet sheet,
        Optional<SinceMarks> since) implements Subject {

    /// With an empty sheet.
    static Topic of(Network network, Findings findings, View view, Page page, Known known) {
        var sheet = new Sheet(Typeface.bundled(), Palette.of(view.theme()));
        return new Topic(network, findings, view, page, Words.in(view.language()), Sizes.of(page),
                SeatOrder.of(network.facts(), view.system()), sheet,
                SinceMarks.of(network, view, page, sheet, known));
    }

    /// The picture of what was drawn on the sheet, with rings around what differs from an earlier day.
    Picture picture(String title, String subtitle) {
        since.ifPresent(SinceMarks::draw);
        String named = network.scenario().isPresent() ? words.say("scenario.title", title) : title;
        return new Picture(page.width(), page.height(), sheet.ink(Role.GROUND), named,
                Description.of(this, named, subtitle), view.language().code(), sheet.marks(), sheet.says());
    }
}
