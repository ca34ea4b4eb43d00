package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Sight;
import org.pactmap.view.Theme;

class PaletteTest {

    private static final List<Role> GROUNDS = List.of(Role.GROUND, Role.PLACE, Role.STRIP, Role.WATER, Role.LAND,
            Role.LAND_SIGNED);
    /// The seven roles that must never be taken for one another.
    private static final List<Role> APART =
            List.of(Role.SIGNED, Role.MISSING, Role.SUPPOSED, Role.STEP, Role.BODY, Role.PLANNED, Role.NEW);

    @ParameterizedTest
    @EnumSource
    void text_stands_out_from_every_ground(Theme theme) {
        Palette palette = Palette.of(theme);

        for (Role ground : GROUNDS) {
            assertThat(contrast(palette, Role.INK, ground)).isGreaterThanOrEqualTo(7);
            assertThat(contrast(palette, Role.MUTED, ground)).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(palette, Role.MISSING, ground)).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(palette, Role.SUPPOSED_TEXT, ground)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(palette, Role.MISSING, Role.MISSING_FILL)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, Role.SUPPOSED_TEXT, Role.SUPPOSED_FILL)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, Role.ON_BODY, Role.SUPPOSED)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, Role.MISSING, Role.SEAT)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, Role.MISSING, Role.SELECTED)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(palette, Role.ON_BODY, Role.BODY)).isGreaterThanOrEqualTo(7);
        assertThat(contrast(palette, Role.ON_BODY_MUTED, Role.BODY)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void marks_stand_out_from_every_ground(Theme theme) {
        Palette palette = Palette.of(theme);

        for (Role ground : GROUNDS) {
            for (Role mark : List.of(Role.SIGNED, Role.STEP, Role.BODY, Role.PLANNED, Role.SUPPOSED, Role.FOCUS,
                    Role.NEW)) {
                assertThat(contrast(palette, mark, ground)).as(mark + " on " + ground).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HIGH_CONTRAST", "HIGH_CONTRAST_DARK"})
    void in_high_contrast_text_and_marks_stand_out_by_more(Theme theme) {
        Palette palette = Palette.of(theme);

        for (Role ground : GROUNDS) {
            for (Role text : List.of(Role.INK, Role.MUTED, Role.MISSING, Role.SUPPOSED_TEXT)) {
                assertThat(contrast(palette, text, ground)).as(text + " on " + ground).isGreaterThanOrEqualTo(7);
            }
            for (Role mark : List.of(Role.SIGNED, Role.STEP, Role.BODY, Role.PLANNED, Role.SUPPOSED, Role.FOCUS,
                    Role.NEW)) {
                assertThat(contrast(palette, mark, ground)).as(mark + " on " + ground).isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(palette, Role.PLACE_EDGE, Role.GROUND)).isGreaterThanOrEqualTo(7);
        assertThat(contrast(palette, Role.MISSING, Role.MISSING_FILL)).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void the_roles_are_told_apart_in_four_kinds_of_sight(Theme theme) {
        Palette palette = Palette.of(theme);

        for (Sight sight : Sight.values()) {
            for (int i = 0; i < APART.size(); i++) {
                for (int j = i + 1; j < APART.size(); j++) {
                    Ink one = palette.ink(APART.get(i));
                    Ink other = palette.ink(APART.get(j));
                    assertThat(sight.difference(one, other)).as(sight + ": " + APART.get(i) + ", " + APART.get(j))
                            .isGreaterThanOrEqualTo(13);
                }
            }
        }
    }

    private static double contrast(Palette palette, Role one, Role other) {
        return Sight.contrast(palette.ink(one), palette.ink(other));
    }
}
