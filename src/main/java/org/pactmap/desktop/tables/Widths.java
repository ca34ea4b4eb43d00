package org.pactmap.desktop.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// How wide columns are: what holds words shares what room there is, all else is as wide as its words. A column whose
/// width the reader has changed keeps it.
final class Widths {

    private static final double SCROLLBAR = 18;

    /// The part of its usual width to which a column of words may shrink before the table is scrolled sideways.
    private static final double LEAST = 0.52;

    /// How much wider words become before the others do, and the others before it is enough.
    private static final double WIDE = 1.35;
    private static final double MOST = 1.6;

    private static final Map<String, Double> WORDS = Map.ofEntries(Map.entry("thing", 250.0), Map.entry("from", 190.0),
            Map.entry("tie", 160.0), Map.entry("to", 190.0), Map.entry("sources", 220.0), Map.entry("claim", 320.0),
            Map.entry("source", 200.0), Map.entry("quote", 320.0), Map.entry("title", 340.0),
            Map.entry("publisher", 180.0), Map.entry("holds", 172.0), Map.entry("url", 220.0));
    private static final Map<String, Double> OTHERS = Map.ofEntries(Map.entry("kind", 96.0),
            Map.entry("status", 108.0), Map.entry("memberships", 106.0), Map.entry("agreements", 108.0),
            Map.entry("degree", 76.0), Map.entry("component", 110.0), Map.entry("articulation", 146.0),
            Map.entry("date", 124.0), Map.entry("since", 124.0), Map.entry("until", 112.0),
            Map.entry("retrieved", 124.0));
    private static final double ANY = 112;

    private final Map<TableColumn<Line, ?>, Double> fitted = new LinkedHashMap<>();

    void fit(TableView<Line> table) {
        List<TableColumn<Line, ?>> free = table.getColumns().stream().filter(this::isFree).toList();
        double words = free.stream().filter(Widths::holdsWords).mapToDouble(Widths::usual).sum();
        double others = free.stream().mapToDouble(Widths::usual).sum() - words;
        double kept = table.getColumns().stream().filter(column -> !free.contains(column))
                .mapToDouble(TableColumn::getWidth).sum();
        double room = table.getWidth() - SCROLLBAR - kept;
        double atFirst = words == 0 ? 1 : Math.clamp((room - others) / words, LEAST, WIDE);
        double ofOthers = others == 0 ? 1 : Math.clamp((room - words * atFirst) / others, 1, MOST);
        double ofWords = words == 0 ? 1 : Math.max(LEAST, (room - others * ofOthers) / words);
        free.forEach(column -> {
            double width = Math.floor(usual(column) * (holdsWords(column) ? ofWords : ofOthers));
            fitted.put(column, width);
            column.setPrefWidth(width);
        });
    }

    private static boolean holdsWords(TableColumn<Line, ?> column) {
        return WORDS.containsKey(key(column));
    }

    private boolean isFree(TableColumn<Line, ?> column) {
        Double before = fitted.get(column);
        return before == null || Math.abs(before - column.getWidth()) < 1;
    }

    private static double usual(TableColumn<Line, ?> column) {
        String key = key(column);
        return WORDS.getOrDefault(key, OTHERS.getOrDefault(key, ANY));
    }

    private static String key(TableColumn<Line, ?> column) {
        return String.valueOf(column.getUserData());
    }
}
