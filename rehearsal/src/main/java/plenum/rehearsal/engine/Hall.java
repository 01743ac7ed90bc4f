package plenum.rehearsal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import plenum.rehearsal.script.Scenario;

/// What all who play know of the congress at a moment, without asking the server: who presides, who is
/// in the hall, which item is under way, under which ids the script's motions go.
///
/// One thread leads through the script and changes this; only who is in the hall is changed by many.
final class Hall {
    final Scenario scenario;
    final Server server;
    final Measured measured;
    final Cast cast;
    final Followers followers;
    final Pace pace;
    final Programme programme;
    final Registrar registrar = new Registrar(this);
    final Trustees trustees = new Trustees(this);
    final Bodies bodies = new Bodies(this);

    /// The ids of the motions and amendments by their keys in the script, and who moved them.
    final Map<String, Moved> moved = new HashMap<>();

    /// The closed votes of the chamber, the latest last.
    final List<String> closedVotes = new ArrayList<>();

    /// Pages of what was moved and put to the vote, for the open sittings together and each closed one
    /// apart.
    private final Map<String, List<String>> pages = new HashMap<>();

    private String report = "";
    private final Set<Integer> present = ConcurrentHashMap.newKeySet();
    private String sitting = "";
    private @Nullable Visitor chair;
    private Random random = new Random(0);

    /// A motion or an amendment that was moved.
    ///
    /// @param title of an amendment, too, in words
    record Moved(String id, String title, Visitor mover) {}

    Hall(
            Scenario scenario,
            Server server,
            Measured measured,
            Cast cast,
            Followers followers,
            Pace pace,
            Programme programme) {
        this.scenario = scenario;
        this.server = server;
        this.measured = measured;
        this.cast = cast;
        this.followers = followers;
        this.pace = pace;
        this.programme = programme;
    }

    /// A step begins. What is left to chance in it depends on the seed and the step alone.
    void step(String newSitting, long seed) {
        if (!newSitting.equals(sitting)) {
            closedVotes.clear();
        }
        sitting = newSitting;
        random = new Random(seed);
    }

    /// There is a new page to look at for those who are in the hall.
    void show(String page) {
        pages.computeIfAbsent(chamber(), _ -> new ArrayList<>()).add(page);
    }

    /// The pages that those in the hall can look at.
    List<String> pages() {
        return pages.getOrDefault(chamber(), List.of());
    }

    /// The sitting in progress goes on behind closed doors.
    void doorsClosed() {
        programme.doorsClosed(sitting);
        closedVotes.clear();
    }

    /// From now on everybody may follow the sitting in progress.
    void doorsOpened() {
        programme.doorsOpened(sitting);
        closedVotes.clear();
    }

    private String chamber() {
        return programme.open(sitting) ? "" : sitting;
    }

    String sitting() {
        return sitting;
    }

    Random random() {
        return random;
    }

    /// The credentials commission has laid this report.
    void reported(String laid) {
        report = laid;
    }

    /// The report that was laid last.
    String report() {
        return report;
    }

    void presides(Visitor visitor) {
        chair = visitor;
    }

    Visitor chair() {
        return Optional.ofNullable(chair).orElseThrow(() -> new CannotGoOn("nobody has opened a sitting yet"));
    }

    Visitor secretary() {
        return cast.holding("secretary").getFirst();
    }

    void came(Delegate delegate) {
        present.add(delegate.number());
    }

    void went(Delegate delegate) {
        present.remove(delegate.number());
    }

    boolean present(Delegate delegate) {
        return present.contains(delegate.number());
    }

    /// The delegates in the hall in the order of their mandates.
    List<Delegate> present() {
        return cast.delegates().stream().filter(this::present).toList();
    }

    /// Those of them with a decisive vote.
    List<Delegate> roll() {
        return present().stream().filter(Delegate::decisive).toList();
    }

    /// So many of them, by chance.
    <T> List<T> some(List<T> all, long count) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, (int) Math.min(count, all.size())));
    }
}
