package plenum.ballot.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.ballot.archive.EventType;
import plenum.ballot.archive.RawArchive;
import plenum.ballot.group.Group;
import plenum.ballot.group.NotAnElement;
import plenum.ballot.text.Json;

/// Ways to alter a record in one place.
final class Alterations {
    private Alterations() {}

    /// An archive with one leaf of one record altered, and all hashes computed again.
    record Altered(String where, RawArchive archive) {}

    /// Every leaf of every record, altered one at a time; but for what nothing is bound to: who is said to have
    /// shuffled.
    static List<Altered> leaves(RawArchive archive, Group group) {
        var altered = new ArrayList<Altered>();
        for (int i = 0; i < archive.events().size(); i++) {
            var event = archive.events().get(i);
            for (int j = 0; j < event.records().size(); j++) {
                var json = Json.parse(event.records().get(j));
                var first = event.type() == EventType.SHUFFLE && j == 1 ? 1 : 0;
                for (int leaf = first; leaf < leaves(json); leaf++) {
                    var record = altered(json, new int[] {leaf}, group).bytes();
                    altered.add(new Altered(
                            "event " + i + " " + event.type() + ", record " + j + ", leaf " + leaf,
                            archive.with(i, event.with(j, record))));
                }
            }
        }
        return altered;
    }

    private static int leaves(Json json) {
        return switch (json) {
            case Json.Items(var all) ->
                all.stream().mapToInt(Alterations::leaves).sum();
            case Json.Fields(var all) ->
                all.stream().mapToInt(field -> leaves(field.value())).sum();
            default -> 1;
        };
    }

    /// @param left how many leaves come before the altered one; counted down
    private static Json altered(Json json, int[] left, Group group) {
        return switch (json) {
            case Json.Items(var all) -> Json.items(all, member -> altered(member, left, group));
            case Json.Fields(var all) ->
                new Json.Fields(all.stream()
                        .map(field -> new Json.Field(field.name(), altered(field.value(), left, group)))
                        .toList());
            case Json.Text(var text) -> left[0]-- == 0 ? Json.text(other(text, group)) : json;
            case Json.Whole(var number) -> left[0]-- == 0 ? new Json.Whole(number.add(BigInteger.ONE)) : json;
            case Json.Truth(var truth) -> left[0]-- == 0 ? new Json.Truth(!truth) : json;
            case Json.Nothing() -> json;
        };
    }

    /// Another text of the same kind: an element, a number, a signed message, or words.
    private static String other(String text, Group group) {
        if (text.startsWith("{")) {
            return new String(
                    altered(Json.parse(text.getBytes(UTF_8)), new int[1], group).bytes(), UTF_8);
        }
        return element(text, group).or(() -> number(text)).orElseGet(() -> otherLetter(text));
    }

    private static Optional<String> element(String text, Group group) {
        try {
            return text.length() < 60
                    ? Optional.empty()
                    : Optional.of(group.multiply(group.element(text), group.generator())
                            .toString());
        } catch (NotAnElement _) {
            return Optional.empty();
        }
    }

    private static Optional<String> number(String text) {
        return text.matches("[0-9]+")
                ? Optional.of(new BigInteger(text).xor(BigInteger.ONE).toString())
                : Optional.empty();
    }

    private static String otherLetter(String text) {
        var last = text.isEmpty() ? 'a' : text.charAt(text.length() - 1);
        return text.substring(0, Math.max(0, text.length() - 1)) + (last == 'a' ? 'b' : 'a');
    }
}
