package org.pactmap.dataset;

import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Evidence.Bearing;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.json.Vocabulary;

/// The words that fields of a file of facts may have.
final class Vocabularies {

    static final Vocabulary<Strength> STRENGTHS = Vocabulary.of(Strength.values(), Strength::word);
    static final Vocabulary<Stance> STANCES = Vocabulary.of(Stance.values(), Stance::word);
    static final Vocabulary<Bearing> BEARINGS = Vocabulary.of(Bearing.values(), Bearing::word);
    static final Vocabulary<RelationKind> RELATIONS = Vocabulary.of(RelationKind.values(), RelationKind::word);
    static final Vocabulary<StepStatus> STEP_STATUSES = Vocabulary.of(StepStatus.values(), StepStatus::word);
    static final Vocabulary<AgreementStatus> AGREEMENT_STATUSES =
            Vocabulary.of(AgreementStatus.values(), AgreementStatus::word);
    static final Vocabulary<EntityKind> ENTITIES = Vocabulary.of(EntityKind.values(), EntityKind::word);

    private Vocabularies() {}
}
