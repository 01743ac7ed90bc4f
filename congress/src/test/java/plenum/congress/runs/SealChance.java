package plenum.congress.runs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import plenum.congress.Act;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.assembly.Assembly;
import plenum.congress.record.ApproveSpeech;
import plenum.congress.record.Circular;
import plenum.congress.record.NoteReading;
import plenum.congress.record.Revise;
import plenum.congress.record.Utterance;
import plenum.congress.sittings.Keeping;
import plenum.congress.sittings.NameKeepers;
import plenum.congress.sittings.OrderRelease;
import plenum.congress.sittings.Release;
import plenum.congress.sittings.ReleaseInPart;
import plenum.congress.sittings.ReleaseSitting;
import plenum.congress.sittings.Sitting;
import plenum.congress.sittings.Stage;
import plenum.congress.sittings.TakeShare;
import plenum.congress.sittings.WaiveStenogram;
import plenum.congress.sittings.Withheld;

/// What becomes of the keys of closed sittings, drawn from a seed.
record SealChance(Random random) {
    private static final int PERSONS = 14;

    Act<? super Assembly> drawn(Assembly assembly) {
        if (assembly.sittings().all().stream().anyMatch(SealChance::ordered) && once(2)) {
            return inPart(some(assembly, SealChance::ordered), assembly);
        }
        if (assembly.sittings().all().stream().anyMatch(SealChance::due) && once(2)) {
            return release(some(assembly, SealChance::due), assembly);
        }
        return switch (below(14)) {
            case 0 -> new WaiveStenogram(some(assembly, planned()));
            case 1, 2 -> new NameKeepers(some(assembly, planned()), List.of(person()), 1 + below(9) / 8, day());
            case 3, 4, 5 ->
                new TakeShare(
                        some(
                                assembly,
                                planned().and(sitting -> sitting.keeping().isPresent())),
                        "ab");
            case 6, 7 -> new OrderRelease(some(assembly, planned().negate()), once(4) ? "" : "The committee", once(3));
            default ->
                release(
                        some(
                                assembly,
                                planned()
                                        .negate()
                                        .and(sitting -> sitting.keeping().isPresent())),
                        assembly);
        };
    }

    /// The one person who can have meant an act on a key, a speech or a copy.
    static Optional<PersonId> meant(Act<? super Assembly> act, Assembly assembly) {
        return switch (act) {
            case TakeShare(var sitting, var _) ->
                keepers(sitting, assembly).stream().findFirst();
            case ReleaseSitting(var sitting, var _) ->
                keepers(sitting, assembly).stream().findFirst();
            case ApproveSpeech(var speech) -> assembly.floor().speech(speech).map(held -> held.person());
            case Revise(var paragraph, var _, var _, var _, var _) ->
                assembly.record()
                        .utterance(paragraph)
                        .flatMap(Utterance::speech)
                        .flatMap(assembly.floor()::speech)
                        .map(held -> held.person());
            case NoteReading(var text, var number) ->
                assembly.record().text(text).flatMap((Circular circular) -> circular.reader(number));
            default -> Optional.empty();
        };
    }

    private ReleaseSitting release(SittingId sitting, Assembly assembly) {
        return new ReleaseSitting(sitting, once(5) ? List.of(person()) : keepers(sitting, assembly));
    }

    private static List<PersonId> keepers(SittingId sitting, Assembly assembly) {
        return assembly.sittings()
                .sitting(sitting)
                .flatMap(Sitting::keeping)
                .map(Keeping::keepers)
                .orElse(List.of());
    }

    private ReleaseInPart inPart(SittingId sitting, Assembly assembly) {
        var from = below(3);
        var passage = new Withheld(below(9), from, from + below(4));
        var brought = once(5) ? List.<PersonId>of() : keepers(sitting, assembly);
        return new ReleaseInPart(sitting, brought, once(5) ? List.of() : List.of(passage));
    }

    private static boolean due(Sitting sitting) {
        return sitting.keeping().isPresent() && sitting.release() instanceof Release.Ordered && !ordered(sitting);
    }

    private static boolean ordered(Sitting sitting) {
        return sitting.release() instanceof Release.Ordered(var _, var inPart) && inPart;
    }

    private static Predicate<Sitting> planned() {
        return sitting -> sitting.stage() instanceof Stage.Planned;
    }

    private SittingId some(Assembly assembly, Predicate<Sitting> such) {
        var found =
                assembly.sittings().all().stream().filter(such).map(Sitting::id).toList();
        return found.isEmpty() || once(9)
                ? new SittingId(1 + below(assembly.sittings().all().size() + 1))
                : found.get(below(found.size()));
    }

    private Optional<LocalDate> day() {
        return once(2) ? Optional.empty() : Optional.of(LocalDate.of(1956, 2, 10 + below(19)));
    }

    private PersonId person() {
        return new PersonId(1 + below(PERSONS));
    }

    private boolean once(int in) {
        return below(in) == 0;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}
