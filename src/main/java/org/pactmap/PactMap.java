package org.pactmap;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pactmap.cli.Commands;
import org.pactmap.desktop.Desktop;

/// Starts PactMap: a command, if one is given, and the window if not.
public final class PactMap {

    /// Where the map is drawn to when there is no display to open a window on.
    private static final String WITHOUT_A_DISPLAY = "pactmap.png";

    private PactMap() {}

    public static void main(String[] arguments) {
        // The painter of PNG files asks for no display, and must not look for one.
        System.setProperty("java.awt.headless", "true");
        if (arguments.length == 0 && Desktop.run()) {
            return;
        }
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        System.exit(arguments.length > 0
                ? Commands.run(List.of(arguments), out, err)
                : Commands.drawInstead(WITHOUT_A_DISPLAY, out, err));
    }
}
