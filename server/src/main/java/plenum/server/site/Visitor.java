package plenum.server.site;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plenum.congress.Actor;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.congress.bodies.Office;
import plenum.congress.bodies.Organisation;
import plenum.congress.bodies.Person;
import plenum.congress.record.HasRecord;
import plenum.server.pages.CopiesView;
import plenum.server.pages.Frame.Desk;
import plenum.server.pages.Frame.Reader;
import plenum.server.pages.Words;
import plenum.server.web.Rejected;

/// Somebody who asks for a page or acts, and the congress as it is at that moment.
///
/// @param person who has signed in, if anybody
/// @param inside whether doors that are closed leave this visitor inside
/// @param csrf the secret for this visitor's forms; empty without a session
record Visitor(Assembly congress, Words words, Optional<PersonId> person, boolean inside, String csrf) {
    /// The congress as far as this visitor may know it: during a closed sitting only those admitted see
    /// inside.
    HasRecord seen() {
        return inside ? congress : congress.inTheOpen();
    }

    /// Something of the sitting in progress or, behind closed doors where there is no such thing, of the
    /// open ones, or else of a closed one that was released.
    <T> Optional<T> find(Function<HasRecord, Optional<T>> where) {
        return where.apply(seen())
                .or(() -> where.apply(congress.inTheOpen()))
                .or(() -> congress.sittings().all().stream()
                        .flatMap(sitting -> congress.released(sitting.id()).stream())
                        .flatMap(released -> where.apply(released).stream())
                        .findFirst());
    }

    /// One of many who are shown the same.
    static Visitor oneOf(Assembly congress, Words words, boolean inside) {
        return new Visitor(congress, words, Optional.empty(), inside, "");
    }

    /// @throws Rejected if nobody has signed in
    PersonId signedIn() {
        return person.orElseThrow(Rejected::notSignedIn);
    }

    boolean holds(Office office) {
        return person.map(one -> congress.bodies().holds(one, office)).orElse(false);
    }

    /// @throws Rejected if nobody has signed in, or somebody without this office
    void mustHold(Office office) {
        signedIn();
        if (!holds(office)) {
            throw Rejected.forbidden(words.say("capacity." + office.code()));
        }
    }

    /// @throws Rejected if nobody has signed in, or somebody who holds no part of a key
    void mustBeTrustee() {
        signedIn();
        if (!trustee()) {
            throw Rejected.forbidden(words.say("capacity.trustee"));
        }
    }

    /// A trustee is who has the office, and who had it when the key of an urn was made that is not opened yet.
    private boolean trustee() {
        return holds(Office.TRUSTEE)
                || person.stream()
                        .anyMatch(one -> congress.urns().all().stream()
                                .anyMatch(urn -> urn.unfinished()
                                        && urn.ceremony().index(one).isPresent()));
    }

    /// @throws Rejected if nobody has signed in, or somebody who does not lead
    void mustLead() {
        signedIn();
        if (!leads()) {
            throw Rejected.forbidden(words.say("capacity.chair"));
        }
    }

    /// Who presides, or could open a sitting, leads from the chair's desk.
    boolean leads() {
        return holds(Office.CHAIR) || presides();
    }

    boolean presides() {
        return person.map(one -> congress.sittings().presides(Actor.of(one))).orElse(false);
    }

    /// The desks at which this visitor works, the one to begin with first.
    List<Desk> desks() {
        var desks = new ArrayList<Desk>();
        if (leads()) {
            desks.add(desk("chair"));
        }
        if (holds(Office.SECRETARY)) {
            desks.add(desk("secretary"));
        }
        if (holds(Office.CREDENTIALS)) {
            desks.add(desk("credentials"));
        }
        if (holds(Office.TELLER)) {
            desks.add(desk("tellers"));
            desks.add(desk("terminal"));
        } else if (recounts()) {
            desks.add(desk("tellers"));
        }
        if (trustee()) {
            desks.add(desk("trustee"));
        }
        if (holds(Office.REGISTRAR)) {
            desks.add(desk("registrar"));
        }
        if (person.map(one -> congress.sittings().all().stream().anyMatch(sitting -> sitting.keeps(one)))
                .orElse(false)) {
            desks.add(desk("keeper"));
        }
        if (person.map(one -> !CopiesView.of(one, congress.inTheOpen()).isEmpty())
                .orElse(false)) {
            desks.add(desk("reading"));
        }
        if (desks.isEmpty() || person.flatMap(congress.mandates()::of).isPresent()) {
            desks.add(desk("delegate"));
        }
        return desks;
    }

    /// Whether the visitor presides while paper is counted twice, and may have it counted anew.
    private boolean recounts() {
        return presides()
                && congress.urns().all().stream()
                        .filter(urn -> urn.prepared().rule().paperCounts() > 1)
                        .flatMap(urn -> congress.paperBallot(urn).stream())
                        .anyMatch(ballot -> ballot.counting() && ballot.somebodyOnPaper());
    }

    private Desk desk(String name) {
        return new Desk("/" + name, words.say(name + ".title"));
    }

    Optional<Reader> reader() {
        return person.map(one ->
                new Reader(congress.bodies().person(one).map(Person::name).orElse(one.toString()), desks()));
    }

    String congressName() {
        return congress.bodies().organisation().map(Organisation::congress).orElse("Plenum");
    }

    boolean simulated() {
        return congress.bodies().organisation().map(Organisation::simulated).orElse(false);
    }

    /// The time zone of the hall.
    ZoneId zone() {
        return congress.bodies()
                .organisation()
                .map(Organisation::zone)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    /// The number of the last entry that the visitor can have seen.
    long number() {
        return congress.entries() - 1;
    }
}
