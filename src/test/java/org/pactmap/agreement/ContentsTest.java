package org.pactmap.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pactmap.workspace.Opening;

/// What amounts say.
class ContentsTest {

    private static final Contents CONTENTS = new Contents(Opening.workspace().names());

    @Test
    void the_sign_of_an_amount_stands_at_its_digits() {
        assertThat(CONTENTS.number(new BigDecimal("-300"))).isEqualTo("−300");
        assertThat(CONTENTS.number(new BigDecimal("-123456.0"))).isEqualTo("−123\u202f456");
        assertThat(CONTENTS.number(new BigDecimal("-0.5"))).isEqualTo("−0.5");
        assertThat(CONTENTS.number(new BigDecimal("1234567"))).isEqualTo("1\u202f234\u202f567");
    }
}
