package org.pactmap.desktop.export;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

/// Where pages are printed. A test prints without a printer.
interface Press {

    /// Asks how to print; only the JavaFX thread may.
    ///
    /// @param wide whether the page lies on its side
    /// @return whether to go on
    boolean ask(Window over, boolean wide);

    /// The width of what can be printed on, in points of 72 to the inch.
    double width();

    double height();

    /// Prints a node that is in no window, from its corner on. Any thread may ask for it.
    ///
    /// @return whether the printer took it
    boolean print(Node page);

    /// The system's, if it has any printer.
    static Optional<Press> ofSystem() {
        return Optional.ofNullable(Printer.getDefaultPrinter()).flatMap(_ -> Optional.ofNullable(
                PrinterJob.createPrinterJob())).map(OfSystem::new);
    }

    /// A job of the system's.
    record OfSystem(PrinterJob job) implements Press {

        @Override
        public boolean ask(Window over, boolean wide) {
            Paper paper = job.getJobSettings().getPageLayout().getPaper();
            job.getJobSettings().setPageLayout(job.getPrinter().createPageLayout(paper,
                    wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, Printer.MarginType.DEFAULT));
            return job.showPrintDialog(over);
        }

        @Override
        public double width() {
            return layout().getPrintableWidth();
        }

        @Override
        public double height() {
            return layout().getPrintableHeight();
        }

        @Override
        public boolean print(Node page) {
            return job.printPage(page) && job.endJob();
        }

        private PageLayout layout() {
            return job.getJobSettings().getPageLayout();
        }
    }
}
