package plenum.rehearsal.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plenum.rehearsal.engine.Together.Deed;
import plenum.rehearsal.script.Scenario;

/// Everybody who has signed in: all delegates and all who hold an office.
///
/// @param delegates in the order of their mandates
record Cast(Scenario scenario, Map<String, Visitor> byPerson, List<Delegate> delegates) {
    /// Signs everybody in. Whoever cannot is an error and stays away.
    static Cast signedIn(Scenario scenario, List<Badge> badges, Server server, Measured measured)
            throws InterruptedException {
        var byPerson = new ConcurrentHashMap<String, Visitor>();
        var deeds = new ArrayList<Deed>();
        for (var badge : badges) {
            var comes = badge.mandate().isPresent()
                    && !scenario.script().absent().contains(badge.mandate().getAsInt());
            if (comes || !badge.offices().isEmpty()) {
                deeds.add(() -> {
                    try {
                        byPerson.put(badge.person(), server.signIn(badge, badge.code()));
                    } catch (IOException impossible) {
                        measured.wrong(badge.person() + " cannot sign in: " + impossible.getMessage());
                    }
                });
            }
        }
        Together.happen(deeds);
        return new Cast(scenario, byPerson, delegates(scenario, byPerson));
    }

    private static List<Delegate> delegates(Scenario scenario, Map<String, Visitor> byPerson) {
        var delegates = new ArrayList<Delegate>();
        for (var visitor : byPerson.values()) {
            visitor.badge()
                    .mandate()
                    .ifPresent(number -> Optional.ofNullable(scenario.mandates().get(number))
                            .ifPresent(mandate -> delegates.add(new Delegate(visitor, number, mandate))));
        }
        delegates.sort(Comparator.comparingInt(Delegate::number));
        return List.copyOf(delegates);
    }

    /// The number of the person with this key in the scenario.
    String person(String key) {
        return Optional.ofNullable(scenario.persons().get(key))
                .orElseThrow(() -> new CannotGoOn("there is no person with the key " + key));
    }

    /// The person with this key in the scenario, who holds an office.
    Visitor named(String key) {
        return Optional.ofNullable(byPerson.get(person(key)))
                .orElseThrow(() -> new CannotGoOn(key + " holds no office or could not sign in"));
    }

    /// All who hold this office, in the order in which they are listed; never none.
    List<Visitor> holding(String office) {
        var holders = byPerson.values().stream()
                .filter(visitor -> visitor.badge().holds(office))
                .sorted(Comparator.comparingInt(
                        visitor -> Integer.parseInt(visitor.person().substring(1))))
                .toList();
        if (holders.isEmpty()) {
            throw new CannotGoOn("nobody who holds the office " + office + " has signed in");
        }
        return holders;
    }
}
