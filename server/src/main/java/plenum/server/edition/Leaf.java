package plenum.server.edition;

import java.util.Map;
import plenum.server.pages.Words;

/// What every page of the edition has.
///
/// @param up the way from the page to the edition's folder, such as `../`
/// @param sentences the citations in words by the ids of their paragraphs
/// @param style the style sheet itself, for a page that is to stand alone; empty to link to it
public record Leaf(
        Words words, String up, String title, Proceedings proceedings, Map<String, String> sentences, String style) {
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /// The time of day in the hall.
    public String time(java.time.Instant at) {
        return words.time(at, proceedings.zone());
    }

    /// The way to a place in the edition from here.
    public String to(String place) {
        return up + place;
    }
}
