package org.pactmap.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactmap.export.Extent;
import org.pactmap.layout.Page;
import picocli.CommandLine.ITypeConverter;

/// A size in points, large enough for the map.
record Size(double width, double height) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");

    static String of(double width, double height) {
        return String.format(Locale.ROOT, "%.0fx%.0f", width, height);
    }

    /// Reads "1920x1080".
    static final class Converter implements ITypeConverter<Size> {
        @Override
        public Size convert(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new Misuse.Unfit("cli.size", text);
            }
            Size size = new Size(Double.parseDouble(form.group(1)), Double.parseDouble(form.group(2)));
            if (size.width < Page.LEAST_WIDTH || size.height < Page.LEAST_HEIGHT) {
                throw new Misuse.Unfit("cli.size.small", text,
                        of(Page.LEAST_WIDTH, Page.LEAST_HEIGHT));
            }
            if (Math.max(size.width, size.height) > Extent.MOST) {
                throw new Misuse.Unfit("cli.size.points", text, Extent.MOST);
            }
            return size;
        }
    }
}
