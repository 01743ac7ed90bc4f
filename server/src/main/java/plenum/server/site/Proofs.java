package plenum.server.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import plenum.journal.Journal;
import plenum.server.pages.ProofsView;
import plenum.server.publishing.Publisher;
import plenum.server.web.Answer;
import plenum.server.web.Rejected;
import plenum.server.web.Routes;

/// What anybody can check the journal with: the published files, and a receipt for every entry.
final class Proofs {
    private static final int SEAL_LETTERS = 12;

    private final Journal journal;
    private final Publisher publisher;

    Proofs(Journal journal, Publisher publisher) {
        this.journal = journal;
        this.publisher = publisher;
    }

    void addTo(Routes routes) {
        routes.get("/published/<file>", request -> {
            var file = request.path("file", "a published file", name -> name);
            return Answer.file(type(file), publisher.folder(), file);
        });
        routes.get(
                "/receipts/{entry}",
                request -> receipt(request.path("entry", "the number of an entry", Long::valueOf)));
    }

    /// The beginning of the latest published root, in groups that can be read aloud.
    String sealShown() {
        var root = publisher.standing().root().base64();
        return root.substring(0, SEAL_LETTERS).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private Answer receipt(long entry) {
        if (entry < 0 || entry >= journal.size()) {
            throw Rejected.notFound();
        }
        return Answer.bytes(
                        "text/plain;charset=utf-8",
                        journal.receipt(entry).text().getBytes(UTF_8))
                .with("Content-Disposition", "attachment; filename=\"entry-" + entry + ".tlog-proof\"");
    }

    private static String type(String file) {
        var binary = file.startsWith("tile/");
        return binary ? "application/octet-stream" : "text/plain;charset=utf-8";
    }

    ProofsView view() {
        var standing = publisher.standing();
        return new ProofsView(
                standing.size(), standing.root().base64(), journal.verifier().text());
    }
}
