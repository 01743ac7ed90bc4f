package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import plenum.congress.UtteranceId;
import plenum.congress.record.HasRecord;
import plenum.journal.Checkpoint;
import plenum.journal.Filed;
import plenum.journal.Journal;
import plenum.server.edition.Citation;
import plenum.server.edition.Passage;
import plenum.server.edition.Passages;
import plenum.server.edition.QuotationFile;
import plenum.server.pages.ParagraphView;
import plenum.server.pages.Words;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Request;
import plenum.server.web.Routes;

/// The paragraphs of the open sittings, each with its citation and with what it takes to check a quotation.
final class Paragraphs {
    private final Journal journal;
    private final Visitors visitors;
    private final Passages passages = new Passages();
    private long read;

    Paragraphs(Journal journal, Visitors visitors) {
        this.journal = journal;
        this.visitors = visitors;
    }

    void addTo(Routes routes) {
        routes.get("/paragraphs/{paragraph}/{file}", this::file);
    }

    /// A paragraph with its citation; nothing if it was not said in the open.
    Optional<ParagraphView> view(UtteranceId id, HasRecord seen, Words words) {
        return cited(id, seen, words)
                .map(citation -> new ParagraphView(
                        id.toString(),
                        citation.passage().text(),
                        citation.speaker(),
                        citation.sentence(),
                        citation.cslJson(),
                        citation.bibtex(),
                        citation.ris()));
    }

    private Optional<Citation> cited(UtteranceId id, HasRecord seen, Words words) {
        return find(id, seen).flatMap(passage -> {
            var checkpoint = journal.checkpoint().note();
            var standing = Checkpoint.open(checkpoint, journal.verifier()).standing();
            return Citation.of(passage, seen, standing, words);
        });
    }

    private synchronized Optional<Passage> find(UtteranceId id, HasRecord seen) {
        var size = journal.size();
        journal.read(read, size, passages::take);
        read = size;
        return passages.published(id, seen);
    }

    private Answer file(Request request) {
        var visitor = visitors.of(request);
        var seen = visitor.congress().inTheOpen();
        var id = Kind.UTTERANCE.path(request, "paragraph");
        var name = request.path("file", "a form of the citation", text -> text);
        var citation = cited(id, seen, visitor.words()).orElseThrow(Rejected::notFound);
        return switch (name) {
            case "sentence.txt" -> text("text/plain", citation.sentence());
            case "csl.json" ->
                download("application/vnd.citationstyles.csl+json", id + ".csl.json", citation.cslJson());
            case "bibtex.bib" -> download("application/x-bibtex", id + ".bib", citation.bibtex());
            case "ris.ris" -> download("application/x-research-info-systems", id + ".ris", citation.ris());
            case "quote.json" -> download("application/json", id + ".quote.json", quotation(citation.passage()));
            case "proof.tlog-proof" ->
                download(
                        "text/plain",
                        id + ".tlog-proof",
                        journal.receipt(citation.passage().entry()).text());
            default -> throw Rejected.notFound();
        };
    }

    private String quotation(Passage passage) {
        Filed filed = journal.entry(passage.entry()).orElseThrow(Rejected::notFound);
        var payload = filed.payload().orElseThrow(Rejected::notFound);
        var key = journal.verifier().text();
        return new String(
                QuotationFile.of(passage, filed.entry(), payload, journal.receipt(passage.entry()), key)
                        .bytes(),
                UTF_8);
    }

    private static Answer text(String type, String content) {
        return Answer.bytes(type + ";charset=utf-8", content.getBytes(UTF_8));
    }

    private static Answer download(String type, String name, String content) {
        return text(type, content).with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
