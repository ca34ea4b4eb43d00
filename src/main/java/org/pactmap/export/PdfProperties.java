package org.pactmap.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What a PDF says of itself: in the old form, which all readers know, and as XMP, which has a place for whence the
/// pictures come.
///
/// - **Source.** ISO 16684-1 for XMP.
final class PdfProperties {

    private PdfProperties() {}

    static void write(List<Plate> plates, Colophon colophon, PDDocument document) throws IOException {
        String language = plates.isEmpty() ? "" : plates.getFirst().picture().language();
        document.setDocumentInformation(information(colophon));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(document,
                new ByteArrayInputStream(xmp(plates, colophon, language).getBytes(StandardCharsets.UTF_8))));
    }

    private static PDDocumentInformation information(Colophon colophon) {
        var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.clear();
        day.set(colophon.dated().getYear(), Calendar.JANUARY, 1);
        day.set(Calendar.DAY_OF_YEAR, colophon.dated().getDayOfYear());
        var information = new PDDocumentInformation();
        information.setTitle(colophon.title());
        information.setAuthor(colophon.author());
        information.setSubject(colophon.subject());
        information.setCreator(colophon.program());
        information.setProducer(colophon.program());
        information.setCreationDate(day);
        information.setModificationDate(day);
        return information;
    }

    private static String xmp(List<Plate> plates, Colophon colophon, String language) {
        var pictures = new StringBuilder();
        for (Plate plate : plates) {
            plate.provenance().ifPresent(whence -> pictures.append("<rdf:li rdf:parseType=\"Resource\">")
                    .append(element("pactmap:title", plate.picture().title()))
                    .append(element("pactmap:dataset", whence.dataset()))
                    .append(element("pactmap:view", whence.view()))
                    .append(element("pactmap:scenario", whence.scenario()))
                    .append(element("pactmap:program", whence.program())).append("</rdf:li>\n"));
        }
        String day = colophon.dated() + "T00:00:00Z";
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:pactmap="urn:pactmap:provenance:">
                """
                + element("dc:format", "application/pdf")
                + "<dc:title>" + alternatives(colophon.title()) + "</dc:title>"
                + "<dc:description>" + alternatives(colophon.subject()) + "</dc:description>"
                + "<dc:creator><rdf:Seq>" + element("rdf:li", colophon.author()) + "</rdf:Seq></dc:creator>"
                + "<dc:language><rdf:Bag>" + element("rdf:li", language) + "</rdf:Bag></dc:language>"
                + element("xmp:CreatorTool", colophon.program()) + element("xmp:CreateDate", day)
                + element("xmp:ModifyDate", day) + element("pdf:Producer", colophon.program())
                + "\n<pactmap:pictures><rdf:Seq>\n" + pictures + "</rdf:Seq></pactmap:pictures>"
                + "\n</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + Xml.text(text) + "</" + name + ">";
    }

    private static String alternatives(String text) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + Xml.text(text) + "</rdf:li></rdf:Alt>";
    }
}
