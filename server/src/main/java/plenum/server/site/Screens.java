package plenum.server.site;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.server.clerk.Congress;
import plenum.server.pages.DelegateView;
import plenum.server.pages.Words;
import plenum.server.web.Audience;
import plenum.server.web.LiveClient;
import plenum.server.web.LiveStreams;
import plenum.server.web.Request;

/// Keeps everybody who looks on up to date.
///
/// What many see is rendered once for all of them, at most ten times a second and only if it has
/// changed. What is a delegate's own is rendered only when it changes.
final class Screens implements LiveStreams.Door, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration FIGURES = Duration.ofSeconds(1);
    private static final String FRAME = "frame";

    private final Congress congress;
    private final Visitors visitors;
    private final Pages pages;
    private final Map<Seats, Shown> shown = new ConcurrentHashMap<>();
    private final Map<Boolean, Quiet> quiet = Map.of(true, new Quiet(), false, new Quiet());
    private final Set<Delegate> delegates = ConcurrentHashMap.newKeySet();
    private final Set<Insider> insiders = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().daemon().name("screens").unstarted(this::work);
    private volatile boolean open = true;

    /// Those who see the same.
    private record Seats(String path, Words words, boolean inside) {}

    private static final class Shown {
        private final Audience audience = new Audience();
        private byte[] last = new byte[0];
    }

    /// Programs that follow: they are told at once when something happens, and of figures once a second.
    private static final class Quiet {
        private final Audience audience = new Audience();
        private @Nullable Summary last;
        private long lastAt;
    }

    /// Somebody who is shown what happens behind closed doors, as long as the badge is valid and the
    /// doors leave him in.
    private record Insider(LiveClient client, PersonId person, Optional<Integer> badge) {
        boolean stays(Assembly now) {
            return now.mandates().badge(person).equals(badge) && now.reads(person);
        }
    }

    /// A delegate at the desk.
    private static final class Delegate {
        private final LiveClient client;
        private final PersonId person;
        private final Words words;
        private DelegateView.@Nullable Mine last;

        Delegate(LiveClient client, PersonId person, Words words) {
            this.client = client;
            this.person = person;
            this.words = words;
        }
    }

    private Screens(Congress congress, Visitors visitors, Pages pages) {
        this.congress = congress;
        this.visitors = visitors;
        this.pages = pages;
    }

    static Screens following(Congress congress, Visitors visitors, Pages pages) {
        var screens = new Screens(congress, visitors, pages);
        congress.onPublished(_ -> screens.news.release());
        screens.thread.start();
        return screens;
    }

    /// Where the live events of a page are.
    static String address(String path, Words words) {
        return "/live" + (path.equals("/") ? "/front" : path) + "?lang=" + words.language();
    }

    @Override
    public synchronized void enter(Request request, LiveClient client) {
        var visitor = visitors.of(request);
        dismissOutsiders(visitor.congress());
        if (visitor.inside()) {
            visitor.person().ifPresent(person -> insider(client, person, visitor.congress()));
        }
        var view = request.path("view", "a page", name -> name);
        if (request.queryIfAny("quiet", "1", text -> text).isPresent()) {
            enterQuietly(visitor, view, client);
            return;
        }
        var path = view.equals("front") ? "/" : "/" + view;
        pages.admit(visitor, path);
        var seats = new Seats(
                path, visitor.words(), visitor.inside() && visitor.person().isPresent());
        var page = shown.computeIfAbsent(seats, _ -> new Shown());
        refresh(seats, page, visitor.congress());
        page.audience.join(client);
        if (path.equals("/delegate")) {
            var delegate = new Delegate(client, visitor.signedIn(), visitor.words());
            refresh(delegate, visitor.congress());
            delegates.add(delegate);
            client.whenGone(() -> delegates.remove(delegate));
        }
    }

    private void insider(LiveClient client, PersonId person, Assembly now) {
        var insider = new Insider(client, person, now.mandates().badge(person));
        insiders.add(insider);
        client.whenGone(() -> insiders.remove(insider));
    }

    /// Whoever may no longer be shown what happens inside is sent away before anything is shown, and
    /// comes back as whoever he or she then is. Nothing is shown but after this, of the same moment and
    /// under the same lock.
    private void dismissOutsiders(Assembly now) {
        insiders.stream()
                .filter(insider -> !insider.stays(now))
                .forEach(insider -> insider.client().dismiss());
    }

    private void enterQuietly(Visitor visitor, String view, LiveClient client) {
        if (!view.equals("hall")) {
            visitor.signedIn();
        }
        var following = quiet(visitor.person().isPresent() && visitor.inside());
        refresh(following, visitor.congress(), visitor.person().isPresent() && visitor.inside(), true);
        following.audience.join(client);
    }

    private Quiet quiet(boolean inside) {
        return Optional.ofNullable(quiet.get(inside)).orElseThrow();
    }

    @Override
    public void close() {
        open = false;
        news.release();
    }

    private void work() {
        while (open) {
            try {
                news.acquire();
                news.drainPermits();
                refreshAll();
                Thread.sleep(PAUSE);
            } catch (InterruptedException _) {
                open = false;
            } catch (RuntimeException broken) {
                LOG.error("A screen could not be brought up to date", broken);
            }
        }
    }

    private synchronized void refreshAll() {
        var now = congress.now();
        dismissOutsiders(now);
        refresh(quiet(true), now, true, false);
        refresh(quiet(false), now, false, false);
        var gone = new HashMap<Seats, Shown>();
        shown.forEach((seats, page) -> {
            if (page.audience.size() == 0) {
                gone.put(seats, page);
            } else {
                refresh(seats, page, now);
            }
        });
        gone.keySet()
                .forEach(seats -> shown.computeIfPresent(seats, (_, page) -> page.audience.size() == 0 ? null : page));
        delegates.forEach(delegate -> refresh(delegate, now));
    }

    private void refresh(Seats seats, Shown page, Assembly now) {
        var look = Look.at(seats.path(), Visitor.oneOf(now, seats.words(), seats.inside()));
        synchronized (page) {
            var regions = pages.regions(look);
            if (!Arrays.equals(regions, page.last)) {
                page.last = regions;
                page.audience.offer(now.entries() - 1, FRAME, regions);
            }
        }
    }

    private void refresh(Delegate delegate, Assembly now) {
        var visitor = new Visitor(now, delegate.words, Optional.of(delegate.person), now.reads(delegate.person), "");
        synchronized (delegate) {
            var mine = pages.mine(visitor);
            if (!mine.equals(delegate.last)) {
                delegate.last = mine;
                delegate.client.offer(now.entries() - 1, "mine", pages.mine(mine, visitor));
            }
        }
    }

    private void refresh(Quiet following, Assembly now, boolean inside, boolean atOnce) {
        synchronized (following) {
            var visitor = Visitor.oneOf(now, Words.ENGLISH, inside);
            var summary = Summary.of(visitor.seen(), now.entries() - 1, inside);
            var last = following.last;
            if (summary.equals(last)) {
                return;
            }
            var stirred = last == null || !last.sameBut(summary);
            if (stirred || atOnce || System.nanoTime() - following.lastAt > FIGURES.toNanos()) {
                following.last = summary;
                following.lastAt = System.nanoTime();
                following.audience.offer(summary.number(), "state", summary.json());
            }
        }
    }
}
