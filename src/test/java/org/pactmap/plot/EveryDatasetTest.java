package org.pactmap.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Bundled;
import org.pactmap.layout.Page;
import org.pactmap.picture.Picture;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

class EveryDatasetTest {

    @ParameterizedTest
    @CsvSource({"north-atlantic-treaty, One agreement",
            "ukraine-security-agreements, 'Nine agreements, no framework, no hub'",
            "san-francisco-system, 'Six agreements, no framework found, no hub found'",
            "switzerland-eu, '18 agreements, no framework found, no hub found'"})
    void the_map_says_what_is_there_whatever_the_shape_of_the_network(String dataset, String title) {
        Facts facts = Bundled.facts(dataset);

        Picture picture = MapPicture.of(facts, View.of(facts.header(), Theme.LIGHT, Language.ENGLISH),
                new Page(1600, 1000));

        assertThat(picture.title()).isEqualTo(title);
        assertThat(picture.marks()).hasSizeGreaterThan(40);
    }
}
