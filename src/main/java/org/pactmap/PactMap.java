package org.pactmap;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pactmap.cli.Commands;
import org.pactmap.cli.Opening;
import org.pactmap.desktop.Desktop;

/// Starts PactMap: a command, if one is given, and the window if not, with a file if one is named.
public final class PactMap {

    /// Where the map is drawn to when there is no display to open a window on.
    private static final String WITHOUT_A_DISPLAY = "pactmap.png";

    private PactMap() {}

    public static void main(String[] arguments) {
        // The painter of PNG files asks for no display, and must not look for one.
        System.setProperty("java.awt.headless", "true");
        List<String> given = List.of(arguments);
        Optional<Path> file = Opening.file(given);
        if ((given.isEmpty() || file.isPresent()) && Desktop.run(file)) {
            return;
        }
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        System.exit(given.isEmpty()
                ? Commands.drawInstead(WITHOUT_A_DISPLAY, out, err)
                : file.map(path -> Opening.impossible(path, err)).orElseGet(() -> Commands.run(given, out, err)));
    }
}
