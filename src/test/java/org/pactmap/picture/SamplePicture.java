package org.pactmap.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A small picture with every kind of mark in every manner, for tests of outputs.
public final class SamplePicture {

    public static final Ink GROUND = Ink.of("#FBFAF7");
    public static final Ink BLUE = Ink.of("#2470BD");
    public static final Ink RED = Ink.of("#B80C28");
    public static final Ink DARK = Ink.of("#17202A");

    private SamplePicture() {}

    public static Picture picture() {
        var says = new LinkedHashMap<String, String>();
        says.put("lake", "Lake <Office> & \"Co\"");
        says.put("tie", "a tie that is not yet clear");
        says.put("river", "River Council");
        says.put("name", "Україна");
        return new Picture(320, 200, GROUND, "Two bodies, no tie", "A lake office & a river council.", "en", marks(),
                says);
    }

    private static List<Mark> marks() {
        var pale = new Ink(184, 12, 40, 0.12);
        var curve = new Outline(List.of(
                new Outline.Move(new Spot(70, 100)),
                new Outline.Curve(new Spot(110, 40), new Spot(170, 160), new Spot(220, 100.25)),
                new Outline.Straight(new Spot(250, 100))));
        return List.of(
                new Mark.Area(Outline.rectangle(20, 60, 120, 90, 12), Optional.of(pale),
                        Optional.of(Pen.dashed(RED, 2, 8, 5)), "lake"),
                new Mark.Line(curve, Pen.dashed(DARK, 2.5, 0.1, 6).round(), "tie"),
                new Mark.Line(Outline.through(new Spot(20, 180), new Spot(300, 180)), Pen.solid(BLUE, 3), "river"),
                new Mark.Disc(new Spot(260, 100), 24, Optional.of(BLUE), Optional.empty(), "river"),
                new Mark.Disc(new Spot(260, 100), 30, Optional.empty(), Optional.of(Pen.dashed(RED, 4, 14, 9)), ""),
                new Mark.Area(Outline.diamond(new Spot(60, 100), 9), Optional.of(DARK), Optional.empty(), "lake"),
                words(new Spot(20, 40), "Two bodies, no tie · 0 of 9", Weight.BOLD, 20, 0, ""),
                words(new Spot(30, 130), "Україна їґє’", Weight.SEMIBOLD, 14, 0, "name"),
                words(new Spot(30, 145), "OUTSIDE", Weight.REGULAR, 11, 1.5, "lake"));
    }

    private static Mark words(Spot at, String text, Weight weight, double size, double tracking, String about) {
        return new Mark.Words(at, text, weight, size, tracking, DARK, about);
    }
}
