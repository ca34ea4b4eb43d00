package org.pactmap.workspace;

import java.util.List;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Names;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.view.Camera;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// All that one window shows, as one value. A [Change] makes the next one.
///
/// @param network the facts as a graph on the view's day
/// @param findings the answers to the view's question on that day
/// @param mapAlone whether all but the map is put away
/// @param news what has to be told, oldest first
public record Workspace(
        Facts facts,
        Network network,
        Findings findings,
        View view,
        Pointing pointing,
        boolean mapAlone,
        List<News> news) {

    public Workspace {
        news = List.copyOf(news);
    }

    /// The workspace with which facts open.
    public static Workspace opening(Facts facts, Theme theme, Language language) {
        View view = View.of(facts.header(), theme, language);
        Network network = Network.on(facts, view.day());
        return new Workspace(facts, network, Findings.of(network, question(view)), view, Pointing.NOWHERE, false,
                List.of());
    }

    /// What the words of a panel are made from: the facts and the view, without the pointer, the camera and the news.
    public record Subject(Facts facts, View view) {}

    public Subject subject() {
        return new Subject(facts, view.from(Camera.FIT));
    }

    public Names names() {
        return new Names(facts, view.language());
    }

    public Words words() {
        return Words.in(view.language());
    }

    /// The id of the hub's seat for the function that is asked about.
    public GapId hub() {
        return gap(view.function());
    }

    public GapId gap(String about) {
        return new GapId(view.system(), about);
    }

    /// The same, looked at otherwise; the findings follow the question and the day.
    Workspace with(View next) {
        boolean sameDay = next.day().equals(view.day());
        Network on = sameDay ? network : Network.on(facts, next.day());
        Findings found = sameDay && question(next).equals(findings.question())
                ? findings
                : Findings.of(on, question(next));
        return new Workspace(facts, on, found, next, pointing, mapAlone, news);
    }

    Workspace with(Pointing next) {
        return new Workspace(facts, network, findings, view, next, mapAlone, news);
    }

    Workspace with(List<News> next) {
        return new Workspace(facts, network, findings, view, pointing, mapAlone, next);
    }

    Workspace withMapAlone(boolean alone) {
        return new Workspace(facts, network, findings, view, pointing, alone, news);
    }

    private static Question question(View view) {
        return new Question(view.system(), view.function(), view.strength());
    }
}
