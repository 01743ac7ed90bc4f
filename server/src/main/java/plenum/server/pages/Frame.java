package plenum.server.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What stands around every page: whose congress it is, who reads, what became of the reader's last act,
/// and what a form needs to be accepted.
///
/// @param simulated whether this congress is a rehearsal or a re-enactment, which every page then says
/// @param path where the page is, so that the language can be switched without leaving it
/// @param live the address of the page's live events; empty if it does not change by itself
/// @param number the last entry of the journal that the page shows
/// @param at the time on the server, by which clocks on the page go
/// @param csrf empty in regions that many readers share
/// @param tokens marks each form as to be sent once, with a text of its own; empty in shared regions
public record Frame(
        Words words,
        String title,
        String congress,
        boolean simulated,
        String path,
        String live,
        long number,
        Instant at,
        String csrf,
        Supplier<String> tokens,
        Optional<Reader> reader,
        Optional<Notice> notice) {

    /// The mark of one more form on the page.
    public String token() {
        return tokens.get();
    }

    /// Who has signed in.
    ///
    /// @param desks where he or she works, the first one first
    public record Reader(String name, List<Desk> desks) {}

    /// The page of an office.
    public record Desk(String path, String name) {}

    /// What became of an act.
    ///
    /// @param article the article on which a refusal rests; empty if there is none
    public record Notice(boolean good, String text, String article) {}
}
