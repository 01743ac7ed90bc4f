package plenum.server.edition;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.CorrectionId;
import plenum.congress.ItemId;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.UtteranceId;
import plenum.server.pages.Words;

/// What was said and what happened, sitting by sitting, as it is set out in print.
///
/// @param zone the time zone of the hall
/// @param corrections made after publication, in their order
public record Proceedings(
        String organisation,
        String congress,
        String place,
        ZoneId zone,
        List<Sitting> sittings,
        List<Correction> corrections) {
    /// A sitting.
    ///
    /// @param when as it stands in the programme
    /// @param opened when it was opened; empty if it has not been
    /// @param closed whether it was held behind closed doors, so that what is sealed is known only by its
    ///     commitments
    /// @param notes what is to be known of it: that it has no stenogram, that it was released and when
    /// @param released whether at least a part of what was sealed can be read
    public record Sitting(
            SittingId id,
            String title,
            String when,
            String state,
            Optional<Instant> opened,
            boolean closed,
            List<String> notes,
            boolean released,
            List<Section> sections) {
        public Stream<Block.Speech> speeches() {
            return sections.stream().flatMap(Section::speeches);
        }
    }

    /// A correction after publication. It stands by itself, under its own date, and what was published stands as it
    /// was.
    ///
    /// @param speaker whose words it corrects; empty if that is not known
    /// @param stands how the paragraph was published
    /// @param touches what the correction touches, in words
    public record Correction(
            CorrectionId id,
            UtteranceId paragraph,
            Optional<Sitting> sitting,
            String speaker,
            long entry,
            Instant at,
            String stands,
            String text,
            String touches,
            String reason,
            String by) {}

    /// A part of a sitting that is about one item of the agenda, or about none.
    ///
    /// @param title of the item with its number; empty for none
    public record Section(Optional<ItemId> item, String title, List<Block> blocks) {
        public Stream<Block.Speech> speeches() {
            return blocks.stream().filter(Block.Speech.class::isInstance).map(Block.Speech.class::cast);
        }
    }

    /// The sections about an item with their sittings.
    public record Place(Sitting sitting, Section section) {}

    /// A speech and where it was made.
    public record Made(Sitting sitting, Block.Speech speech) {}

    /// The proceedings of a congress.
    public static Proceedings of(PublishedCongress congress, Words words) {
        return Setting.of(congress, words);
    }

    /// Where an item was dealt with.
    public List<Place> about(ItemId item) {
        return sittings.stream()
                .flatMap(sitting -> sitting.sections().stream()
                        .filter(section -> section.item().equals(Optional.of(item)))
                        .map(section -> new Place(sitting, section)))
                .toList();
    }

    /// All that a person said.
    public List<Made> by(PersonId person) {
        return sittings.stream()
                .flatMap(sitting -> sitting.speeches()
                        .filter(speech -> speech.person().equals(person))
                        .filter(speech -> !speech.paragraphs().isEmpty())
                        .map(speech -> new Made(sitting, speech)))
                .toList();
    }

    public Stream<Block.Paragraph> paragraphs() {
        return sittings.stream().flatMap(Sitting::speeches).flatMap(speech -> speech.paragraphs().stream());
    }
}
