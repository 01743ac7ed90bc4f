package plenum.server.clerk;

import java.util.Optional;
import java.util.function.Consumer;
import plenum.congress.Act;
import plenum.congress.Actor;
import plenum.congress.assembly.Assembly;

/// A congress in progress, as pages see it.
public interface Congress {
    /// The congress as of the last entry that outlasts a loss of power.
    Assembly now();

    /// Has an act decided and journaled, and waits for it.
    ///
    /// @param token marks the request: the same token from the same actor a second time, even after a restart, is
    ///     answered as the first time, and nothing is done again
    /// @throws NotRecording if the journal takes nothing more
    Outcome perform(Act<? super Assembly> act, Actor by, Optional<String> token);

    /// Calls a listener after each batch of acts, with the congress as it then is. It must not wait for anything.
    void onPublished(Consumer<Assembly> listener);
}
