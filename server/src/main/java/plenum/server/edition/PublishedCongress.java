package plenum.server.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import plenum.congress.SittingId;
import plenum.congress.UtteranceId;
import plenum.congress.assembly.Assembly;
import plenum.congress.assembly.Minute;
import plenum.congress.form.Unreadable;
import plenum.congress.record.HasRecord;
import plenum.congress.record.Line;
import plenum.congress.sittings.SittingFact.SittingReleased;
import plenum.congress.sittings.SittingFact.SittingReleasedInPart;
import plenum.journal.Entry;
import plenum.journal.Filed;
import plenum.journal.Finding;
import plenum.journal.Payload;
import plenum.journal.PublishedLog;
import plenum.journal.Receipt;
import plenum.journal.Source;
import plenum.journal.Standing;
import plenum.verify.Quotation;

/// A congress as its published files tell it. Every file is checked against the signed root on the way; whether the
/// acts were decided rightly is for `plenum verify` to say. What was sealed with a closed sitting is known only by its
/// commitments until it is released, and then in full or, where passages stay black, in part.
public final class PublishedCongress {
    private static final String SEALED = "sealed/";

    private final Source source;
    private final PublishedLog log;
    private final String key;
    private final List<Filed> entries;
    private final Passages passages = new Passages();
    private Assembly state = Assembly.empty();

    private PublishedCongress(Source source, PublishedLog log, String key) {
        this.source = source;
        this.log = log;
        this.key = key;
        this.entries = log.entries();
    }

    /// The published files are not what their checkpoint signs.
    public static final class Unsound extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private Unsound(List<Finding> findings) {
            super("the published files are not sound: " + findings.getFirst()
                    + (findings.size() == 1 ? "" : ", and " + (findings.size() - 1) + " more; see plenum verify"));
        }
    }

    /// Reads a congress from its published files.
    ///
    /// @throws IOException if they cannot be read at all
    /// @throws Unsound if they are not what the checkpoint signs
    public static PublishedCongress read(Source source) throws IOException {
        var findings = new ArrayList<Finding>();
        var log = PublishedLog.read(source, Optional.empty(), findings::add);
        if (!findings.isEmpty()) {
            throw new Unsound(findings);
        }
        var key = new String(source.file("log.pub").orElseThrow(), UTF_8).strip();
        var congress = new PublishedCongress(source, log, key);
        try {
            congress.entries.forEach(congress::fold);
        } catch (Unreadable wrong) {
            throw new Unsound(List.of(Finding.entry(congress.state.entries(), "cannot be read: " + wrong)));
        }
        return congress;
    }

    private void fold(Filed filed) {
        var entry = filed.entry();
        var open = filed.payload().map(payload -> Minute.FORM.parse(payload.bytes()));
        if (open.isEmpty()) {
            state = state.passOver(entry.number(), entry.time());
            return;
        }
        state = state.evolve(open.get().facts(), entry.number(), entry.time());
        passages.take(open.get().facts(), entry.number());
    }

    /// What was said and decided in the open.
    public HasRecord seen() {
        return state.inTheOpen();
    }

    public Assembly state() {
        return state;
    }

    /// The size of the log and its signed root.
    public Standing standing() {
        return log.standing();
    }

    /// The key of the log, as it is announced.
    public String key() {
        return key;
    }

    /// Where the published files are.
    public Source source() {
        return source;
    }

    /// The names of the published files that make up the log.
    public SortedSet<String> files() {
        return log.files();
    }

    public Receipt receipt(long entry) {
        return log.receipt(entry);
    }

    public Entry entry(long number) {
        return entries.get((int) number).entry();
    }

    /// What an entry says, with its salt, unless that is sealed or erased.
    public Optional<Payload> payload(long number) {
        return entries.get((int) number).payload();
    }

    /// A paragraph as it now reads, with the entry that gave it these words.
    public Optional<Passage> passage(UtteranceId id) {
        return passages.published(
                id, id.closedSitting().flatMap(state::released).orElseGet(this::seen));
    }

    /// A paragraph as a quotation with its proof; nothing if what the entry says is not there.
    public Optional<Quotation> quotation(Passage passage) {
        var number = passage.entry();
        return payload(number)
                .map(payload -> log.opening(number)
                        .map(part -> QuotationFile.inPart(passage, entry(number), payload, part, receipt(number), key))
                        .orElseGet(() -> QuotationFile.of(passage, entry(number), payload, receipt(number), key)));
    }

    /// The envelopes of what was done in a closed sitting.
    public List<Entry> sealed(SittingId sitting) {
        return entries.stream()
                .map(Filed::entry)
                .filter(entry -> seal(entry).filter(sitting.toString()::equals).isPresent())
                .toList();
    }

    /// The entry that released a closed sitting the last time, in part or as a whole; nothing if none did.
    public Optional<Line> release(SittingId sitting) {
        return seen().record().lines().stream()
                .filter(line -> switch (line.fact()) {
                    case SittingReleased(var id, var _, var _) -> id.equals(sitting);
                    case SittingReleasedInPart(var id, var _, var _, var _) -> id.equals(sitting);
                    default -> false;
                })
                .reduce((_, later) -> later);
    }

    private static Optional<String> seal(Entry entry) {
        return entry.kind().startsWith(SEALED)
                ? Optional.of(entry.kind().substring(SEALED.length()))
                : Optional.empty();
    }
}
