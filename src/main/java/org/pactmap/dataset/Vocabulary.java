package org.pactmap.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Evidence.Bearing;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;

/// The words that a field may have, and what they mean.
///
/// @param meanings in the order in which a message lists the words
record Vocabulary<M>(SequencedMap<String, M> meanings) {

    static final Vocabulary<Strength> STRENGTHS = of(Strength.values(), Strength::word);
    static final Vocabulary<Stance> STANCES = of(Stance.values(), Stance::word);
    static final Vocabulary<Bearing> BEARINGS = of(Bearing.values(), Bearing::word);
    static final Vocabulary<RelationKind> RELATIONS = of(RelationKind.values(), RelationKind::word);
    static final Vocabulary<StepStatus> STEP_STATUSES = of(StepStatus.values(), StepStatus::word);
    static final Vocabulary<AgreementStatus> AGREEMENT_STATUSES = of(AgreementStatus.values(), AgreementStatus::word);
    static final Vocabulary<EntityKind> ENTITIES = of(EntityKind.values(), EntityKind::word);

    Vocabulary {
        meanings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(meanings));
    }

    @Nullable
    M meaning(String word) {
        return meanings.get(word);
    }

    List<String> words() {
        return List.copyOf(meanings.keySet());
    }

    private static <M> Vocabulary<M> of(M[] meanings, Function<M, String> word) {
        var words = new LinkedHashMap<String, M>();
        for (M meaning : meanings) {
            words.put(word.apply(meaning), meaning);
        }
        return new Vocabulary<>(words);
    }
}
