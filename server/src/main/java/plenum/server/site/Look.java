package plenum.server.site;

import java.util.Optional;
import java.util.function.Function;
import plenum.server.pages.Frame.Notice;

/// A page asked for.
///
/// @param path its address, without the query
/// @param query the parameters of the query by name
/// @param notice what became of the visitor's last act, to be shown on the page
record Look(Visitor visitor, String path, Function<String, Optional<String>> query, Optional<Notice> notice) {
    static final Function<String, Optional<String>> NOTHING_ASKED = _ -> Optional.empty();

    /// A page as it shows itself to one who has just been led there.
    static Look at(String path, Visitor visitor) {
        return new Look(visitor, path, NOTHING_ASKED, Optional.empty());
    }

    /// What stands behind the last slash: which motion, which vote.
    String subject() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The entry of the act that was done just now from this page.
    Optional<Long> entryDone() {
        return query.apply("done").filter(text -> text.matches("[0-9]{1,15}")).map(Long::valueOf);
    }
}
