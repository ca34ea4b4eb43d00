package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void numbers_have_at_most_two_digits_after_the_point() {
        assertThat(Xml.number(0)).isEqualTo("0");
        assertThat(Xml.number(-0.004)).isEqualTo("0");
        assertThat(Xml.number(12.5)).isEqualTo("12.5");
        assertThat(Xml.number(-0.05)).isEqualTo("-0.05");
        assertThat(Xml.number(1234.567)).isEqualTo("1234.57");
        assertThat(Xml.number(-3)).isEqualTo("-3");
    }

    @Test
    void signs_of_xml_are_written_as_text() {
        assertThat(Xml.text("a < b && \"c\" > 'd'")).isEqualTo("a &lt; b &amp;&amp; &quot;c&quot; &gt; 'd'");
    }

    @Test
    void letters_beyond_the_first_plane_stay_and_half_ones_do_not() {
        assertThat(Xml.text("\ud83c\uddfa Україна\n")).isEqualTo("\ud83c\uddfa Україна\n");
        assertThat(Xml.text("\ud83c \u0007 \ufffe")).isEqualTo("\ufffd \ufffd \ufffd");
    }
}
