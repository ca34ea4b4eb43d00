package org.pactmap.export;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.pactmap.picture.Picture;

/// Tells those who cannot see what is on each page, and lists the pages by their titles.
final class PdfTags {

    /// The number of the only marked content on a page.
    static final int FIRST = 0;

    private final PDStructureElement whole;
    private final COSArray parents = new COSArray();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private int pages;

    PdfTags(PDDocument document) {
        var root = new PDStructureTreeRoot();
        whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    void add(Picture picture, PDPage page, Paper.Sheet sheet) {
        var figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setPage(page);
        figure.setTitle(picture.title());
        figure.setAlternateDescription(picture.description());
        figure.setLanguage(picture.language());
        var place = new PDLayoutAttributeObject();
        place.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        place.setBBox(new PDRectangle((float) sheet.left(), (float) sheet.foot(),
                (float) (picture.width() * sheet.scale()), (float) (picture.height() * sheet.scale())));
        figure.addAttribute(place);
        figure.appendKid(FIRST);
        whole.appendKid(figure);
        page.setStructParents(pages);
        var onPage = new COSArray();
        onPage.add(figure.getCOSObject());
        parents.add(COSInteger.get(pages));
        parents.add(onPage);
        pages++;
        list(picture.title(), page);
    }

    private void list(String title, PDPage page) {
        var destination = new PDPageFitDestination();
        destination.setPage(page);
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        outline.addLast(item);
    }
}
