package plenum.server.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import plenum.congress.Fact;
import plenum.congress.UtteranceId;
import plenum.congress.assembly.Minute;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Layer;
import plenum.congress.record.RecordFact.UtteranceContinued;
import plenum.congress.record.RecordFact.UtteranceRevised;
import plenum.congress.record.RecordFact.UtteranceTaken;
import plenum.journal.Filed;

/// Which entry of the journal gave which paragraph its words, for all that was said in the open.
public final class Passages {
    private final TreeMap<UtteranceId, List<Passage>> all = new TreeMap<>();

    /// None yet.
    public Passages() {}

    /// Takes in an entry; what is sealed with a closed sitting is passed over.
    public synchronized void take(Filed filed) {
        filed.payload()
                .filter(payload -> payload.seal().isEmpty())
                .ifPresent(payload -> take(
                        Minute.FORM.parse(payload.bytes()).facts(),
                        filed.entry().number()));
    }

    synchronized void take(List<Fact> facts, long entry) {
        for (var fact : facts) {
            if (fact instanceof UtteranceTaken(var id, var _, var text)) {
                add(new Passage(id, Layer.RAW, text, entry));
            } else if (fact instanceof UtteranceContinued(var id, var text)) {
                add(new Passage(id, Layer.RAW, text, entry));
            } else if (fact instanceof UtteranceRevised(var id, var layer, var text, var _, var _, var _)) {
                add(new Passage(id, layer, text, entry));
            }
        }
    }

    private void add(Passage passage) {
        all.computeIfAbsent(passage.utterance(), _ -> new ArrayList<>()).add(passage);
    }

    /// A paragraph as it now reads, with the entry that gave it these words. A layer may be revised again and again, so
    /// it is the last revision with the words that counts.
    public synchronized Optional<Passage> published(UtteranceId id, HasRecord seen) {
        return seen.record().utterance(id).flatMap(utterance -> {
            var text = utterance.text(Layer.PUBLISHED);
            return all.getOrDefault(id, List.of()).stream()
                    .filter(passage -> passage.text().equals(text))
                    .reduce((_, later) -> later);
        });
    }
}
