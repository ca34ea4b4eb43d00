package org.pactmap.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Entity;
import org.pactmap.view.Theme;
import org.pactmap.words.Language;
import org.pactmap.workspace.Opening;
import org.pactmap.workspace.Workspace;

/// What the inspector says of a thing of the facts.
class EntityCardTest {

    @Test
    void what_nobody_checked_is_told_before_all_else() {
        assertThat(card("agreement-pensions", Language.ENGLISH).lead())
                .endsWith("\nUnsourced: general knowledge that nobody checked");
        assertThat(card("agreement-pensions", Language.UKRAINIAN).lead())
                .endsWith("\nБез джерела: загальновідоме, ніким не звірене");
    }

    @Test
    void what_has_a_source_is_told_without_a_word_of_that() {
        assertThat(card("agreement-schengen", Language.ENGLISH).lead()).isEqualTo("Agreement");
    }

    private static Card card(String id, Language language) {
        Workspace workspace = Workspace.opening(Opening.facts("switzerland-eu"), Theme.LIGHT, language);
        Entity entity = workspace.facts().entity(id).orElseThrow();
        return new EntityCard(workspace, entity).card();
    }
}
