package vn.motcua.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.error.IntegrityException;

/**
 * The texts of one event that people wrote, with a salt each. In the body stands, instead of such a text, {@code
 * {"salted-sha256": "…"}}: SHA-256 over the 16 bytes of the salt and the text's JSON in ASCII (all else escaped, so that half
 * a surrogate pair counts too). No component can be called so, since a name in Java has no hyphen.
 */
record PersonalTexts(Map<String, Salted> byComponent) {

    private static final String MARK = "salted-sha256";
    private static final int SALT_BYTES = 16;
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");
    private static final PersonalTexts NONE = new PersonalTexts(Map.of());

    /** A text, or several, with the salt that goes before. */
    record Salted(String salt, JsonNode value) {

        static Salted fresh(JsonNode value, RandomGenerator salts) {
            byte[] salt = new byte[SALT_BYTES];
            salts.nextBytes(salt);
            return new Salted(HexFormat.of().formatHex(salt), value);
        }

        String digest() {
            try {
                MessageDigest sha = MessageDigest.getInstance("SHA-256");
                sha.update(HexFormat.of().parseHex(salt));
                String json = Ascii.MAPPER.writeValueAsString(value);
                return HexFormat.of().formatHex(sha.digest(json.getBytes(StandardCharsets.US_ASCII)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    private static final class Ascii {
        static final JsonMapper MAPPER = DossierJson.MAPPER
                .rebuild()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
    }

    /** Takes components out of a tree and leaves their digests behind. What is absent has no text to hide, and stays. */
    static PersonalTexts takenOut(ObjectNode tree, List<String> components, RandomGenerator salts) {
        Map<String, Salted> texts = new TreeMap<>();
        for (String component : components) {
            JsonNode value = tree.path(component);
            if (!value.isMissingNode() && !value.isNull() && !isDigest(value)) {
                Salted salted = Salted.fresh(value, salts);
                texts.put(component, salted);
                tree.set(component, DossierJson.MAPPER.createObjectNode().put(MARK, salted.digest()));
            }
        }
        return new PersonalTexts(texts);
    }

    static PersonalTexts read(String personal) {
        if (personal.isEmpty()) {
            return NONE;
        }
        Map<String, Salted> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : DossierJson.object(personal).properties()) {
            String salt = each.getValue().path("salt").asString("");
            JsonNode value = each.getValue().path("value");
            if (!SALT.matcher(salt).matches() || value.isMissingNode()) {
                throw new IntegrityException(EventReason.UNREADABLE.with("personal"));
            }
            texts.put(each.getKey(), new Salted(salt, value));
        }
        return new PersonalTexts(texts);
    }

    /** The same texts always give the same JSON; none give an empty text. */
    String write() {
        if (byComponent.isEmpty()) {
            return "";
        }
        ObjectNode json = DossierJson.MAPPER.createObjectNode();
        byComponent.forEach((component, salted) ->
                json.putObject(component).put("salt", salted.salt()).set("value", salted.value()));
        return DossierJson.MAPPER.writeValueAsString(json);
    }

    /** Puts the texts where their digests are, and {@link EventLog#PURGED} where there is no text any more. */
    ObjectNode into(ObjectNode tree) {
        for (String component : digested(tree)) {
            Salted salted = byComponent.get(component);
            if (salted == null) {
                tree.put(component, EventLog.PURGED);
            } else {
                tree.set(component, salted.value());
            }
        }
        return tree;
    }

    /** Whether each text matches the digest in its place, and nothing else is among them. */
    boolean match(ObjectNode body) {
        return byComponent.entrySet().stream()
                .allMatch(each -> isDigest(body.path(each.getKey()))
                        && body.path(each.getKey())
                                .path(MARK)
                                .asString("")
                                .equals(each.getValue().digest()));
    }

    /** Whether there is a text for each digest. */
    boolean isComplete(ObjectNode body) {
        return byComponent.keySet().containsAll(digested(body));
    }

    private static List<String> digested(ObjectNode tree) {
        return tree.properties().stream()
                .filter(each -> isDigest(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isDigest(JsonNode value) {
        return value.isObject() && value.size() == 1 && value.path(MARK).isString();
    }

    @Override
    public String toString() {
        return "PersonalTexts" + byComponent.keySet();
    }
}
