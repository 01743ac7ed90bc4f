package plenum.server.pages;

import java.util.List;
import plenum.congress.record.ReactionKind;

/// What the hall does, each under one key of the secretary's keyboard.
///
/// @param key the key
/// @param label the words in which it goes into the record
public record Reaction(String key, String label, String kind, int intensity, boolean rise) {
    /// The reactions that have a key.
    static List<Reaction> all(Words words) {
        return List.of(
                of("1", ReactionKind.APPLAUSE, 1, false, words),
                of("2", ReactionKind.APPLAUSE, 2, false, words),
                of("3", ReactionKind.APPLAUSE, 3, false, words),
                of("4", ReactionKind.APPLAUSE, 4, true, words),
                of("l", ReactionKind.LAUGHTER, 1, false, words),
                of("a", ReactionKind.ANIMATION, 1, false, words),
                of("i", ReactionKind.INDIGNATION, 2, false, words),
                of("c", ReactionKind.CRY, 1, false, words));
    }

    private static Reaction of(String key, ReactionKind kind, int intensity, boolean rise, Words words) {
        return new Reaction(key, wording(kind, intensity, rise, words), kind.code(), intensity, rise);
    }

    /// How a reaction stands in the record, such as "Stormy applause. All rise."
    static String wording(ReactionKind kind, int intensity, boolean rise, Words words) {
        var text = words.say("reaction." + kind.code() + "." + intensity);
        return rise ? words.say("reaction.rise", text) : text;
    }
}
