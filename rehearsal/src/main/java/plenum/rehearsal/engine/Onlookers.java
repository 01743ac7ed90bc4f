package plenum.rehearsal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Those who look at pages while something happens, a page or two at each step.
final class Onlookers {
    private static final int PAGES_A_STEP = 2;

    private final Hall hall;
    private int looks;

    private record Look(Supplier<Visitor> who, String path) {}

    Onlookers(Hall hall) {
        this.hall = hall;
    }

    /// Begins to look; wait for the thread's end before the next step.
    Thread look() {
        var now = new ArrayList<Look>();
        var all = looks();
        for (int i = 0; i < PAGES_A_STEP; i++) {
            now.add(all.get(looks % all.size()));
            looks++;
        }
        return Thread.startVirtualThread(() -> {
            try {
                for (var look : now) {
                    hall.server.page(look.who().get(), look.path());
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private List<Look> looks() {
        var delegate = hall.some(hall.cast.delegates(), 1).getFirst().visitor();
        var looks = new ArrayList<Look>();
        for (var path : List.of("/delegate", "/", "/record", "/hall", "/decisions", "/proofs", "/help")) {
            looks.add(new Look(() -> delegate, path));
        }
        looks.add(new Look(() -> hall.cast.holding("chair").getFirst(), "/chair"));
        looks.add(new Look(() -> hall.cast.holding("credentials").getFirst(), "/credentials"));
        looks.add(new Look(() -> hall.cast.holding("secretary").getFirst(), "/secretary"));
        looks.add(new Look(() -> hall.cast.holding("teller").getFirst(), "/tellers"));
        hall.pages().forEach(page -> looks.add(new Look(() -> delegate, page)));
        return looks;
    }
}
