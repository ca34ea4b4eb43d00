package org.pactmap.plot;

import java.util.List;
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
        Sheet sheet) implements Subject {

    /// With an empty sheet.
    static Topic of(Network network, Findings findings, View view, Page page) {
        return new Topic(network, findings, view, page, Words.in(view.language()), Sizes.of(page),
                SeatOrder.of(network.facts(), view.system()),
                new Sheet(Typeface.bundled(), Palette.of(view.theme())));
    }

    /// The picture of what was drawn on the sheet.
    Picture picture(String title, String subtitle) {
        return new Picture(page.width(), page.height(), sheet.ink(Role.GROUND), title,
                Description.of(this, title, subtitle), view.language().code(), sheet.marks(), sheet.says());
    }
}
