package org.pactmap.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Value;

/// One row of our list of what the article claims, and where the facts hold it.
///
/// @param locator the paragraph of the article; `-` where no element cites one
/// @param said what the row says, in our words; for a row without elements, why it has none
/// @param elements as `entity/id`, `relation/id`, `attribute/id/name/place in the list`,
///                 `status/id/word/strength` or `source/id`; none for a row that is no tie of the network
record Claim(int row, String locator, String said, List<String> elements) {

    static final String ARTICLE = "edm-21-76";

    static List<Claim> all() {
        try (InputStream table = Objects.requireNonNull(Claim.class.getResourceAsStream("claims.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Claim::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Claim of(String line) {
        String[] cells = line.split("\t", -1);
        List<String> elements = cells[3].equals("none") ? List.of() : List.of(cells[3].split(" ", -1));
        return new Claim(Integer.parseInt(cells[0]), cells[1], cells[2], elements);
    }

    /// The elements that the facts lack, or that don't cite the article's paragraph.
    Stream<String> astray(Facts facts) {
        return elements.stream().filter(element -> !holds(facts, element.split("/", -1)))
                .map(element -> "row " + row + ", " + said + ": " + element + " at " + locator);
    }

    private boolean holds(Facts facts, String[] path) {
        return path[0].equals("source")
                ? facts.sources().containsKey(path[1])
                : evidence(facts, path).anyMatch(one -> one.source().equals(ARTICLE) && one.locator().equals(locator));
    }

    private static Stream<Evidence> evidence(Facts facts, String[] path) {
        return switch (path[0]) {
            case "entity" -> facts.entity(path[1]).stream().flatMap(one -> one.about().evidence().stream());
            case "relation" -> facts.relation(path[1]).stream().map(Relation::evidence).flatMap(List::stream);
            case "attribute" -> facts.entity(path[1]).map(one -> one.values(path[2])).orElse(List.of()).stream()
                    .skip(Long.parseLong(path[3]) - 1).limit(1).map(Value::evidence).flatMap(List::stream);
            case "status" -> facts.entity(path[1]).stream().flatMap(Claim::history)
                    .filter(one -> one.status().word().equals(path[2]) && one.strength().word().equals(path[3]))
                    .map(StatusChange::evidence).flatMap(List::stream);
            default -> Stream.of();
        };
    }

    private static Stream<StatusChange<AgreementStatus>> history(Entity entity) {
        return entity instanceof Agreement agreement ? agreement.history().stream() : Stream.of();
    }
}
