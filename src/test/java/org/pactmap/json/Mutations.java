package org.pactmap.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Spoils a text in ways that a hand, a script or a disk may spoil it; the same for the same seed.
public final class Mutations {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> VALUES = List.of("null", "true", "0", "-1", "1.5", "1e400", "\"\"", "\" x\"",
            "\"ken\"", "\"Ken\"", "\"water\"", "\"2024-05-15\"", "\"2024-02-30\"", "\"2023-07-12/2023-08-12\"",
            "\"..\"",
            "\"absent\"", "\"state\"", "\"member\"", "\"coordinates\"", "\"signed\"", "\"https://example.org\"",
            "\"a\\nb\"", "\"" + "long ".repeat(120) + "end\"", "[]", "[[]]", "[\"ken\"]", "{}", "{\"en\": \"text\"}",
            "{\"from\": \"2020\"}");

    private final Random random;

    public Mutations(long seed) {
        random = new Random(seed);
    }

    /// JSON still, but with a few values changed, moved, doubled or left out.
    public String ofValues(String json) {
        JsonNode root = MAPPER.readTree(json);
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            List<JsonNode> holders = new ArrayList<>();
            holders(root, holders);
            change(holders.get(random.nextInt(holders.size())));
        }
        return root.toString();
    }

    /// Often no JSON any more: characters changed, left out or put in, or the end cut off.
    public byte[] ofBytes(byte[] bytes) {
        byte[] spoilt = bytes.clone();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            spoilt[random.nextInt(spoilt.length)] = random.nextBoolean()
                    ? (byte) random.nextInt()
                    : (byte) "{}[]\":,\\ 0e-".charAt(random.nextInt(12));
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length)) : spoilt;
    }

    private void change(JsonNode holder) {
        JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
        switch (holder) {
            case ObjectNode group -> {
                List<String> names = List.copyOf(group.propertyNames());
                String name = names.get(random.nextInt(names.size()));
                switch (random.nextInt(4)) {
                    case 0 -> group.remove(name);
                    case 1 -> group.set(name + "s", group.remove(name));
                    case 2 -> group.set(List.of("note", "function", "holds", "role").get(random.nextInt(4)), value);
                    default -> group.set(name, value);
                }
            }
            case ArrayNode list -> {
                int at = random.nextInt(list.size());
                switch (random.nextInt(3)) {
                    case 0 -> list.remove(at);
                    case 1 -> list.insert(0, list.get(at).deepCopy());
                    default -> list.set(at, value);
                }
            }
            default -> throw new IllegalArgumentException("holds nothing: " + holder);
        }
    }

    private static void holders(JsonNode node, List<JsonNode> found) {
        if (node.isContainer() && !node.isEmpty()) {
            found.add(node);
            node.forEach(child -> holders(child, found));
        }
    }
}
