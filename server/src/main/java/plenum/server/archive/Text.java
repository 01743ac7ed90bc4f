package plenum.server.archive;

/// A text in the archive: a paragraph of a speech, a motion, a resolution, a reaction of the hall, or what was
/// imported.
///
/// @param id unique within its congress or source, such as `T12`
/// @param source the congress, or the title of what was imported
/// @param kind one of [Kind]'s codes
/// @param sitting, item, person, office, unit: in words; empty if there is none
/// @param person who said it, or who was received so
/// @param day such as `1956-02-14`
/// @param language such as `en`; empty to have it guessed
/// @param link where it stands; empty if nowhere
/// @param citation in a sentence; empty if it cannot be cited so
/// @param imported whether it is not from a record that Plenum kept
public record Text(
        String id,
        String source,
        String kind,
        String sitting,
        String item,
        String person,
        String office,
        String unit,
        String day,
        String language,
        String text,
        String link,
        String citation,
        boolean imported) {
    /// What sort of text it is.
    public enum Kind {
        SPEECH("speech"),
        MOTION("motion"),
        RESOLUTION("resolution"),
        REACTION("reaction"),
        SECONDARY("secondary");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The word in the archive's files and in message keys.
        public String code() {
            return code;
        }
    }

    /// The language of the text: the one it says it is in, or else what its letters and its commonest words tell.
    String tongue() {
        return language.isEmpty() ? Tongues.guess(text) : language;
    }
}
