package org.pactmap.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Weight;

/// The programs that people open our files with. Debian has them in `chromium`, `libreoffice-impress` and
/// `poppler-utils`.
///
/// @param folder where their results are left, to be looked at
record Programs(Path folder) {

    private static final int POINTS_PER_INCH = 72;

    /// A page of a PDF, as Poppler paints it.
    BufferedImage painted(Path pdf, int page, double scale) throws IOException, InterruptedException {
        String name = pdf.getFileName() + "-" + page;
        run("pdftoppm", "-png", "-singlefile", "-f", "" + page, "-l", "" + page, "-r", "" + POINTS_PER_INCH * scale,
                pdf.toString(), folder.resolve(name).toString());
        return ImageIO.read(folder.resolve(name + ".png").toFile());
    }

    /// The fonts of a PDF, a line each: name, kind, encoding, and whether it is embedded, a part, and has Unicode.
    List<String> fonts(Path pdf) throws IOException, InterruptedException {
        return run("pdffonts", pdf.toString()).lines().skip(2).map(line -> line.replaceAll(" +", " ")).toList();
    }

    /// The text of a page of a PDF, without the spaces, which programs add and drop.
    String text(Path pdf, int page) throws IOException, InterruptedException {
        return run("pdftotext", "-f", "" + page, "-l", "" + page, pdf.toString(), "-").replaceAll("\\s", "");
    }

    /// An SVG, as Chromium paints it.
    BufferedImage painted(Path svg, Picture picture, int scale) throws IOException, InterruptedException {
        Path png = folder.resolve(svg.getFileName() + ".png");
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                "--force-device-scale-factor=" + scale, "--force-color-profile=srgb",
                "--user-data-dir=" + folder.resolve("chromium").toAbsolutePath(),
                "--window-size=%d,%d".formatted((int) picture.width(), (int) picture.height()),
                "--screenshot=" + png.toAbsolutePath(), svg.toAbsolutePath().toUri().toString());
        return ImageIO.read(png.toFile());
    }

    /// Slides as a PDF that LibreOffice makes of them, which is given our typeface.
    Path pdf(Path slides) throws IOException, InterruptedException {
        Path fonts = Files.createDirectories(folder.resolve("data/fonts"));
        for (Weight weight : Weight.values()) {
            String name = "Inter-" + weight.css() + ".ttf";
            try (var font = Picture.class.getResourceAsStream(name)) {
                Files.write(fonts.resolve(name), font.readAllBytes());
            }
        }
        run("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("office").toAbsolutePath().toUri(),
                "--convert-to", "pdf", "--outdir", folder.toString(), slides.toString());
        return folder.resolve(slides.getFileName().toString().replace(".pptx", ".pdf"));
    }

    private String run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(folder.resolve(command[0] + ".log").toFile());
        builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toAbsolutePath().toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(String.join(" ", Stream.of(command).toList())).isZero();
        return said;
    }
}
