package org.pactmap.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// What slides say of themselves, and whence the pictures come, in a part of the file that programs carry along
/// unread.
final class SlideProperties {

    private static final String PART = "/customXml/item1.xml";
    private static final String PART_KIND =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

    private SlideProperties() {}

    static void write(List<Plate> plates, Colophon colophon, XMLSlideShow show) throws IOException {
        var core = show.getProperties().getCoreProperties().getUnderlyingProperties();
        var day = Optional.of(Date.from(colophon.dated().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitleProperty(Xml.held(colophon.title()));
        core.setCreatorProperty(Xml.held(colophon.author()));
        core.setSubjectProperty(Xml.held(colophon.subject()));
        core.setLastModifiedByProperty(Xml.held(colophon.author()));
        core.setLanguageProperty(plates.getFirst().picture().language());
        core.setCreatedProperty(day);
        core.setModifiedProperty(day);
        core.setRevisionProperty("1");
        show.getProperties().getExtendedProperties().setApplication(Xml.held(colophon.program()));
        var pictures = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<pictures xmlns=\""
                + ProvenanceXml.NAMESPACE + "\">\n");
        plates.forEach(plate -> plate.provenance()
                .ifPresent(whence -> pictures.append(ProvenanceXml.of(whence)).append('\n')));
        keep(pictures.append("</pictures>\n").toString(), show);
    }

    private static void keep(String xml, XMLSlideShow show) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName(PART);
            try (OutputStream part = show.getPackage().createPart(name, "application/xml").getOutputStream()) {
                part.write(xml.getBytes(StandardCharsets.UTF_8));
            }
            show.getPackagePart().addRelationship(name, TargetMode.INTERNAL, PART_KIND);
        } catch (InvalidFormatException impossible) {
            throw new IOException(PART, impossible);
        }
    }
}
