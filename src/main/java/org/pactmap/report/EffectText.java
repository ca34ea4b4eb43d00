package org.pactmap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.pactmap.agreement.Names;
import org.pactmap.gaps.Effect;
import org.pactmap.network.Network;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// What a scenario changes, in words and a table: every measure before and after, and what became connected.
public final class EffectText {

    /// Stands for a value that there is none of.
    private static final String NONE = "–";

    private final Effect effect;
    private final Names names;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private EffectText(Network network, Effect effect, Language language) {
        this.effect = effect;
        this.names = network.names(language);
        this.words = names.words();
    }

    /// What became connected, and what no longer is.
    ///
    /// @param network with the scenario laid over the facts
    public static List<String> changes(Network network, Effect effect, Language language) {
        var text = new EffectText(network, effect, language);
        text.writeChanges();
        return text.lines;
    }

    /// The heads of the table of measures.
    static List<String> columns(Words words) {
        return List.of("", words.say("effect.before"), words.say("effect.after"), words.say("effect.difference"));
    }

    /// The table of measures: what is measured, before, after and the difference.
    public static List<List<String>> rows(Effect effect, Words words) {
        return effect.figures().stream().map(figure -> List.of(words.say("effect." + figure.kind().word()),
                number(figure.kind(), figure.before(), words), number(figure.kind(), figure.after(), words),
                difference(figure, words)))
                .toList();
    }

    private void writeChanges() {
        effect.newHub()
                .ifPresent(body -> lines.add("  " + words.capital(words.say("effect.hub", names.name(body)))));
        writeShift("effect.covered.gained", effect.covered().gained());
        writeShift("effect.covered.lost", effect.covered().lost());
        writeShift("effect.framed.gained", effect.framed().gained());
        writeShift("effect.framed.lost", effect.framed().lost());
        writeShift("effect.serve.gained", effect.serving().gained());
        writeShift("effect.serve.lost", effect.serving().lost());
        writeJoints("effect.joined", effect.joined());
        writeJoints("effect.parted", effect.parted());
    }

    private void writeShift(String key, List<String> agreements) {
        if (!agreements.isEmpty()) {
            boolean all = agreements.size() > 1 && agreements.size() == effect.after().signed().size();
            lines.add("  " + words.capital(words.count(key, agreements.size(),
                    all ? words.say("effect.all") : words.list(named(agreements)))));
        }
    }

    private void writeJoints(String key, List<Effect.Joint> joints) {
        for (Effect.Joint joint : joints) {
            lines.add("  " + words.capital(words.count(key, joint.parts().size())));
            joint.parts().forEach(part -> lines.add("    " + String.join(", ", named(part))));
        }
    }

    private List<String> named(List<String> ids) {
        return ids.stream().map(names::name).toList();
    }

    /// Fragmentation to three places, everything else as the count that it is.
    static String number(Effect.Kind kind, OptionalDouble value, Words words) {
        return value.isEmpty()
                ? NONE
                : words.decimal(value.getAsDouble(), kind == Effect.Kind.FRAGMENTATION ? 3 : 0);
    }

    /// With its sign, a true minus, and nothing before zero.
    static String difference(Effect.Figure figure, Words words) {
        OptionalDouble difference = figure.difference();
        String plain = number(figure.kind(), difference, words);
        if (difference.isEmpty() || plain.chars().noneMatch(digit -> digit >= '1' && digit <= '9')) {
            return difference.isEmpty() ? NONE : "0";
        }
        return plain.startsWith("-") ? "−" + plain.substring(1) : "+" + plain;
    }
}
