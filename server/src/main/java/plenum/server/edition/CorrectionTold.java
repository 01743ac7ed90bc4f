package plenum.server.edition;

import java.util.List;
import plenum.congress.floor.Speech;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Layer;
import plenum.congress.record.Line;
import plenum.congress.record.RecordFact.UtteranceCorrected;
import plenum.congress.record.Utterance;
import plenum.server.pages.Speaking;
import plenum.server.pages.Words;

/// Sets out corrections, each with the paragraph that it corrects.
record CorrectionTold(PublishedCongress congress, Words words) {
    /// @param line of a correction
    Proceedings.Correction told(Line line, List<Proceedings.Sitting> sittings) {
        var fact = (UtteranceCorrected) line.fact();
        var seen = fact.utterance()
                .closedSitting()
                .flatMap(congress.state()::released)
                .orElseGet(congress::seen);
        var utterance = seen.record().utterance(fact.utterance()).orElseThrow();
        return new Proceedings.Correction(
                fact.correction(),
                utterance.id(),
                sittings.stream()
                        .filter(sitting -> sitting.speeches()
                                .flatMap(speech -> speech.paragraphs().stream())
                                .anyMatch(paragraph ->
                                        paragraph.id().equals(utterance.id().toString())))
                        .findFirst(),
                speaker(utterance, seen),
                line.number(),
                line.at(),
                utterance.text(Layer.PUBLISHED),
                fact.text(),
                words.say("change." + fact.change().code()),
                fact.reason(),
                Speaking.name(fact.by(), seen));
    }

    private static String speaker(Utterance utterance, HasRecord seen) {
        return utterance
                .speech()
                .flatMap(seen.floor()::speech)
                .map(Speech::person)
                .map(person -> Speaking.name(person, seen))
                .orElse("");
    }
}
