package org.pactmap.export;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pactmap.export.Origin.Known;
import org.pactmap.export.Origin.Reason;
import org.pactmap.export.Origin.Unknown;

/// Provenance as an element of XML, which all formats keep.
final class ProvenanceXml {

    /// Under this name it lies where a format knows no elements.
    static final String KEYWORD = "PactMap provenance";

    static final String NAMESPACE = "urn:pactmap:provenance";

    private static final QName SVG = new QName("http://www.w3.org/2000/svg", "svg");
    private static final QName PROVENANCE = new QName(NAMESPACE, "provenance");

    /// Its children, in their order.
    private static final List<String> PARTS = List.of("dataset", "view", "scenario", "program");

    private ProvenanceXml() {}

    static String of(Provenance provenance) {
        List<String> texts =
                List.of(provenance.dataset(), provenance.view(), provenance.scenario(), provenance.program());
        var xml = new StringBuilder("<provenance xmlns=\"" + NAMESPACE + "\">");
        for (int i = 0; i < PARTS.size(); i++) {
            xml.append('<').append(PARTS.get(i)).append('>').append(Xml.text(texts.get(i)))
                    .append("</").append(PARTS.get(i)).append('>');
        }
        return xml.append("</provenance>").toString();
    }

    /// Reads the element where it is the whole text.
    static Origin alone(Reader text) {
        try {
            XMLStreamReader xml = reader(text);
            return xml.nextTag() == XMLStreamConstants.START_ELEMENT && xml.getName().equals(PROVENANCE)
                    ? provenance(xml)
                    : new Unknown(Reason.FORGED);
        } catch (XMLStreamException _) {
            return new Unknown(Reason.FORGED);
        }
    }

    /// Reads the first such element of an SVG. Ours have no document type, so one that has was made by others.
    static Origin inSvg(Reader file) {
        boolean svg = false;
        try {
            XMLStreamReader xml = reader(file);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    return new Unknown(Reason.SILENT);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (!svg && !xml.getName().equals(SVG)) {
                        return new Unknown(Reason.NO_PICTURE);
                    }
                    svg = true;
                    if (xml.getName().equals(PROVENANCE)) {
                        return provenance(xml);
                    }
                }
            }
            return new Unknown(Reason.SILENT);
        } catch (XMLStreamException _) {
            return new Unknown(svg ? Reason.BROKEN : Reason.NO_PICTURE);
        }
    }

    private static Origin provenance(XMLStreamReader xml) throws XMLStreamException {
        var texts = new ArrayList<String>();
        for (String part : PARTS) {
            if (xml.nextTag() != XMLStreamConstants.START_ELEMENT
                    || !xml.getName().equals(new QName(NAMESPACE, part))) {
                return new Unknown(Reason.FORGED);
            }
            texts.add(xml.getElementText());
        }
        return xml.nextTag() == XMLStreamConstants.END_ELEMENT
                ? new Known(new Provenance(texts.get(0), texts.get(1), texts.get(2), texts.get(3)))
                : new Unknown(Reason.FORGED);
    }

    private static XMLStreamReader reader(Reader text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(text);
    }
}
