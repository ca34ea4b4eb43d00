package org.pactmap.plot;

import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Rim;
import org.pactmap.picture.Spot;

/// How a thing that differs from an earlier day is ringed: two lines around what is new, a broken one around what
/// changed, dots and a stroke for what ended.
enum SinceForm {
    NEW("new"),
    CHANGED("changed"),
    ENDED("ended");

    private final String word;

    SinceForm(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    void draw(Sheet sheet, Sizes sizes, Mark around, String about) {
        double width = sizes.between(1.4, 2.2);
        switch (this) {
            case NEW -> {
                sheet.line(Rim.of(around, sizes.between(1.8, 2.8)), Pen.solid(sheet.ink(Role.NEW), width), about);
                sheet.line(Rim.of(around, sizes.between(3.7, 5.6)), Pen.solid(sheet.ink(Role.NEW), width / 2), about);
            }
            case CHANGED -> sheet.line(Rim.of(around, sizes.between(2.6, 4)), Pen.dashed(sheet.ink(Role.NEW), width,
                    sizes.between(3.4, 5.5), sizes.between(2.2, 3.5)), about);
            case ENDED -> {
                Outline rim = Rim.of(around, sizes.between(2.6, 4));
                sheet.line(rim, Pen.dashed(sheet.ink(Role.NEW), width, 0.1, width * 2).round(), about);
                Box box = rim.hull();
                double reach = Math.min(box.width(), box.height()) * 0.6;
                Spot middle = box.centre();
                sheet.line(Outline.through(middle.plus(-reach, reach), middle.plus(reach, -reach)),
                        Pen.solid(sheet.ink(Role.NEW), width), about);
            }
        }
    }
}
