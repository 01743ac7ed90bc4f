package plenum.server.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import plenum.congress.SpeechId;
import plenum.congress.bodies.Person;
import plenum.congress.floor.Speech;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Layer;
import plenum.congress.sittings.Stage.Adjourned;

/// The secretary's desk.
///
/// @param speech the speech under way; empty if nobody speaks
/// @param pencil who takes down, while the sitting is in session
/// @param lines the latest of the record, the last one first
/// @param guests who is admitted to sittings that are still to come or in progress
/// @param utterances the latest paragraphs, to be revised
public record SecretaryView(
        Situation now,
        Optional<Speaking> speaking,
        String speech,
        Optional<Pencil> pencil,
        List<Reaction> reactions,
        List<RecordLine> lines,
        List<Paragraph> utterances,
        List<RecordView.SittingLine> sittings,
        List<Guest> guests) {
    private static final int LATEST = 25;
    private static final int REVISABLE = 6;
    private static final int MOST_GUESTS = 100;

    /// Whose turn it is to take down what is said, and since when.
    public record Pencil(String name, Instant since) {}

    /// Somebody admitted to a sitting.
    public record Guest(String sitting, String title, String person, String name) {}

    /// The names of all who may be mentioned, in the order of the alphabet.
    public static List<String> names(HasRecord seen) {
        return seen.bodies().persons().stream()
                .map(Person::name)
                .distinct()
                .sorted()
                .toList();
    }

    /// A paragraph of the record.
    public record Paragraph(String id, String text) {}

    public static SecretaryView of(HasRecord seen, Words words) {
        var all = seen.record().lines();
        var latest = new ArrayList<>(RecordView.told(
                all.subList(Math.max(0, all.size() - LATEST), all.size()), seen, words));
        Collections.reverse(latest);
        return new SecretaryView(
                Situation.of(seen, words),
                Speaking.now(seen, words),
                seen.floor().speaking().map(Speech::id).map(SpeechId::toString).orElse(""),
                seen.record()
                        .turn()
                        .filter(_ -> seen.sittings().inSession())
                        .map(turn -> new Pencil(Speaking.name(turn.stenographer(), seen), turn.since())),
                Reaction.all(words),
                List.copyOf(latest),
                seen.record().utterances().descendingMap().values().stream()
                        .limit(REVISABLE)
                        .map(utterance -> new Paragraph(utterance.id().toString(), utterance.text(Layer.PUBLISHED)))
                        .toList(),
                RecordView.sittings(seen, words),
                seen.sittings().all().stream()
                        .filter(sitting -> !(sitting.stage() instanceof Adjourned))
                        .flatMap(sitting -> sitting.guests().stream()
                                .sorted()
                                .map(person -> new Guest(
                                        sitting.id().toString(),
                                        sitting.title(),
                                        person.toString(),
                                        Speaking.name(person, seen))))
                        .limit(MOST_GUESTS)
                        .toList());
    }
}
