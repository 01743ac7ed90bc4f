package plenum.server.clerk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.assembly.Assembly;
import plenum.journal.Attachment;

/// A congress in progress, as pages see it.
public interface Congress {
    /// The congress as of the last entry that outlasts a loss of power.
    Assembly now();

    /// Has an act decided and journaled, and waits for it.
    ///
    /// @param token marks the request: the same token from the same actor a second time, even after a restart, is
    ///     answered as the first time, and nothing is done again
    /// @throws NotRecording if the journal takes nothing more
    default Outcome perform(Act<? super Assembly> act, Actor by, Optional<String> token) {
        return perform(act, by, token, List.of());
    }

    /// Has an act decided and journaled together with what it names by its hash. Nothing is kept of what is attached
    /// to an act that is refused or changes nothing.
    ///
    /// @throws IllegalArgumentException if the act belongs to a closed sitting and has attachments
    /// @throws NotRecording if the journal takes nothing more
    Outcome perform(Act<? super Assembly> act, Actor by, Optional<String> token, List<Attachment> attachments);

    /// Has acts decided one after the other, each against the facts of those before it, and journaled all together. If
    /// one of them is refused, none is done.
    ///
    /// @return what became of the last act that changes something
    /// @throws NotRecording if the journal takes nothing more
    Outcome performAll(List<Act<? super Assembly>> acts, Actor by, Optional<String> token);

    /// Calls a listener after each batch of acts, with the congress as it then is. It must not wait for anything.
    void onPublished(Consumer<Assembly> listener);
}
