package plenum.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.FoundOrganisation;
import plenum.congress.erasure.Erasure;
import plenum.journal.LogKey;
import plenum.journal.Store;
import plenum.server.archive.ReadingRoom;
import plenum.server.badges.Badges;
import plenum.server.clerk.Clerk;
import plenum.server.clerk.Outcome;
import plenum.server.copies.Copies;
import plenum.server.founding.Founding;
import plenum.server.pages.Words;
import plenum.server.publishing.Editions;
import plenum.server.publishing.Publisher;
import plenum.server.seals.KeyShares;
import plenum.server.site.Site;
import plenum.server.site.SpeakerLinks;
import plenum.server.urns.CountingRoom;
import plenum.server.urns.Intake;
import plenum.server.urns.SealedCounts;
import plenum.server.web.LiveStreams;
import plenum.server.web.Sessions;
import plenum.server.web.WebServer;
import plenum.store.SqliteStore;

/// One congress, served from its data folder: `plenum.db` holds the journal, `published/` what anybody
/// can check, `edition/` the record as it is printed, `archive/` what can be
/// searched, and `badges.csv` the codes of the first badges, to be printed and
/// then taken away.
public final class PlenumServer implements AutoCloseable {
    private static final Duration SESSION = Duration.ofDays(14);
    private static final int SESSION_KEY_BYTES = 32;

    private final Clerk clerk;
    private final Publisher publisher;
    private final Editions editions;
    private final CountingRoom countingRoom;
    private final Site site;
    private final LiveStreams live;
    private final WebServer web;

    private PlenumServer(
            Clerk clerk,
            Publisher publisher,
            Editions editions,
            CountingRoom countingRoom,
            Site site,
            LiveStreams live,
            WebServer web) {
        this.clerk = clerk;
        this.publisher = publisher;
        this.editions = editions;
        this.countingRoom = countingRoom;
        this.site = site;
        this.live = live;
        this.web = web;
    }

    /// What a server needs to know.
    ///
    /// @param data the data folder, which is made if it is not there
    /// @param port where to listen; 0 takes a free one
    /// @param behindProxy whether a proxy in front is believed what it says about the sender
    /// @param address how browsers reach the server, for the links on badges; nothing for this machine's
    ///     own name
    /// @param founding the folder of the organisation from which an empty journal is founded
    public record Settings(
            Path data, int port, boolean behindProxy, Optional<String> address, Optional<Path> founding) {}

    /// Reads the journal, founds the congress if there is none yet, and answers until it is closed.
    ///
    /// @throws plenum.server.founding.Fault naming the first thing in the founding folder that is not as
    ///     it must be
    /// @throws NotFounded if the acts of the founding folder contradict each other
    /// @throws plenum.journal.StoreAltered if the journal is not as it was left
    /// @throws WebServer.PortTaken if another program listens there
    public static PlenumServer start(Settings settings) {
        var founding = settings.founding().map(Founding::read);
        var store = SqliteStore.open(settings.data().resolve("plenum.db"));
        var clerk = Clerk.open(store, logKey(store, founding), InstantSource.system());
        try {
            return start(settings, founding, store, clerk);
        } catch (RuntimeException failed) {
            clerk.close();
            throw failed;
        }
    }

    private static PlenumServer start(Settings settings, Optional<Founding> founding, Store store, Clerk clerk) {
        founding.ifPresent(found -> found(found, clerk));
        var badges = Badges.keptIn(store);
        var published = settings.data().resolve("published");
        var room = new ReadingRoom(published, settings.data().resolve("archive"));
        var editions = new Editions(published, settings.data().resolve("edition"), room);
        var publisher = Publisher.start(clerk.journal(), clerk::now, published, editions);
        var sessions = new Sessions(sessionKey(store), SESSION, InstantSource.system());
        var intake = new Intake();
        var site = new Site(
                clerk,
                publisher,
                editions,
                room,
                intake,
                SealedCounts.keptIn(store, clerk),
                badges,
                sessions,
                SpeakerLinks.keptIn(store),
                new KeyShares(store, clerk.journal()),
                Copies.keptIn(store));
        var live = new LiveStreams(site.screens());
        var listening = new WebServer.Settings(
                new InetSocketAddress(settings.port()), settings.behindProxy(), Duration.ofMinutes(1));
        var web = WebServer.start(listening, site.routes(), sessions, live);
        var address = settings.address().orElse("http://localhost:" + web.port());
        badges.makeFirst(clerk.now(), settings.data().resolve("badges.csv"), address);
        strikeErased(clerk, settings.data().resolve("badges.csv"));
        var countingRoom = CountingRoom.following(clerk, clerk.journal(), publisher.archives(), intake);
        return new PlenumServer(clerk, publisher, editions, countingRoom, site, live, web);
    }

    /// Those whose data were erased stand in the list of first codes no longer.
    private static void strikeErased(Clerk clerk, Path list) {
        var struck = new HashSet<PersonId>();
        Consumer<Assembly> strike = congress -> congress.erasures().done().stream()
                .map(Erasure::person)
                .filter(struck::add)
                .forEach(person -> Badges.strike(person, list));
        clerk.onPublished(strike);
        strike.accept(clerk.now());
    }

    public int port() {
        return web.port();
    }

    /// The congress as it now is.
    public Assembly now() {
        return clerk.now();
    }

    /// Says good-bye to those who look on, finishes what is under way, publishes the rest and closes the
    /// journal.
    @Override
    public void close() {
        live.close();
        web.close();
        site.close();
        countingRoom.close();
        publisher.close();
        editions.close();
        clerk.close();
    }

    /// The acts of a founding folder contradict each other.
    public static final class NotFounded extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private NotFounded(String words) {
            super(words);
        }
    }

    /// Founds the congress unless it is founded. All acts are decided in thought first, so that none is
    /// journaled if one of them would be refused; founding that was interrupted goes on where it stopped.
    private static void found(Founding founding, Clerk clerk) {
        if (clerk.now().entries() >= founding.acts().size()) {
            return;
        }
        rehearse(founding);
        var answers = new ArrayList<CompletableFuture<Outcome>>();
        for (var act : founding.acts()) {
            answers.add(clerk.submit(act, new Actor.Organiser(), Optional.of("founding-" + answers.size())));
        }
        answers.forEach(CompletableFuture::join);
    }

    private static void rehearse(Founding founding) {
        var congress = Assembly.empty();
        var at = InstantSource.system().instant();
        for (var act : founding.acts()) {
            congress = switch (congress.decide(act, new Actor.Organiser(), at)) {
                case Decision.Allowed(var facts) -> congress.evolve(facts, congress.entries(), at);
                case Decision.Refused(var why) ->
                    throw new NotFounded("The congress cannot be founded: " + Words.ENGLISH.refusal(why, congress));
            };
        }
    }

    private static LogKey logKey(Store store, Optional<Founding> founding) {
        var kept = store.secret("log");
        if (kept.isPresent()) {
            return LogKey.parse(new String(kept.get(), UTF_8));
        }
        var key = LogKey.generate(founding.map(PlenumServer::name).orElse("plenum"));
        store.keep("log", key.text().getBytes(UTF_8));
        return key;
    }

    /// The name of the log: the congress's own, as far as a name of a log can be one.
    private static String name(Founding founding) {
        var slug = founding.acts().stream()
                .filter(FoundOrganisation.class::isInstance)
                .map(act -> ((FoundOrganisation) act).organisation().congress())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "plenum" : "plenum/" + slug;
    }

    private static byte[] sessionKey(Store store) {
        return store.secret("sessions").orElseGet(() -> {
            var key = new byte[SESSION_KEY_BYTES];
            new SecureRandom().nextBytes(key);
            store.keep("sessions", key);
            return key;
        });
    }
}
