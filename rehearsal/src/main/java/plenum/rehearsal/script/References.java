package plenum.rehearsal.script;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a script says must hold together: sittings in order and in the programme, a motion moved before
/// it is spoken of, no key given twice, and only persons and items that are in the other files.
record References(Written sittings, Names names) {
    Script checked(Script script) {
        var known = new HashSet<String>();
        var places = sittings.list(sitting -> sitting);
        var last = 0;
        for (int i = 0; i < places.size(); i++) {
            var sitting = script.sittings().get(i);
            if (sitting.number() <= last) {
                throw places.get(i).at("sitting").wrong("expected a sitting after the " + last + ".");
            }
            last = sitting.number();
            if (last > names.sittings()) {
                throw places.get(i).at("sitting").wrong("the programme has only " + names.sittings() + " sittings");
            }
            check(sitting.steps(), places.get(i).at("steps").list(step -> step), known);
        }
        return script;
    }

    private void check(List<Step> steps, List<Written> places, Set<String> known) {
        for (int i = 0; i < steps.size(); i++) {
            var place = places.get(i);
            switch (steps.get(i)) {
                case Step.Motion motion -> {
                    motion.item().ifPresent(item -> onTheAgenda(item, place));
                    given(motion.key(), place, known);
                }
                case Step.Amendment amendment -> {
                    spokenOf(amendment.motion(), place, known);
                    given(amendment.key(), place, known);
                }
                case Step.FormBody body -> {
                    given(body.key(), place, known);
                    body.posts().forEach(post -> post.fromAmong().ifPresent(other -> spokenOf(other, place, known)));
                }
                case Step.Election election
                when election.office().isPresent() -> office(election.office().get(), place, known);
                case Step.Circulate text -> given(text.key(), place, known);
                case Step.Leak leak -> spokenOf(leak.key(), place, known);
                case Step.ReleaseText text -> spokenOf(text.key(), place, known);
                case Step.OpenDebate debate -> spokenOf(debate.motion(), place, known);
                case Step.Withdraw withdraw -> spokenOf(withdraw.key(), place, known);
                case Step.Vote vote
                when !Step.Vote.WITHOUT_MOTION.contains(vote.on()) -> spokenOf(vote.on(), place, known);
                case Step.Open open -> enrolled(open.by(), place);
                case Step.HandOver handOver -> enrolled(handOver.to(), place);
                case Step.Admit admit -> admit.persons().forEach(person -> enrolled(person, place));
                case Step.Speech speech -> enrolled(speech.by(), place);
                case Step.TakeUp takeUp -> onTheAgenda(takeUp.item(), place);
                case Step.CloseItem close -> onTheAgenda(close.item(), place);
                case Step.Vote _,
                        Step.Protocols _,
                        Step.CheckIn _,
                        Step.Stations _,
                        Step.Nominations _,
                        Step.Leave _,
                        Step.Note _,
                        Step.LayReport _,
                        Step.Ceremony _,
                        Step.Election _,
                        Step.OpenDoors _,
                        Step.WithoutStenogram _,
                        Step.Keepers _,
                        Step.ReleaseInPart _,
                        Step.ReleaseSitting _,
                        Step.Debate _,
                        Step.Reaction _,
                        Step.Mistakes _,
                        Step.Recess _,
                        Step.Adjourn _ -> {}
            }
        }
    }

    private static void office(Step.Office office, Written place, Set<String> known) {
        spokenOf(office.body(), place, known);
        office.by().ifPresent(by -> spokenOf(by, place, known));
    }

    private void enrolled(String person, Written place) {
        if (!names.person().test(person)) {
            throw place.wrong("organisation.yaml has no person with the key " + person);
        }
    }

    private void onTheAgenda(String item, Written place) {
        if (!names.item().test(item)) {
            throw place.wrong("agenda.yaml has no item with the number " + item);
        }
    }

    private static void given(String key, Written place, Set<String> known) {
        if (!known.add(key)) {
            throw place.wrong("the key " + key + " is given twice");
        }
    }

    private static void spokenOf(String key, Written place, Set<String> known) {
        if (!known.contains(key)) {
            throw place.wrong("no motion, amendment, text or body before this has the key " + key);
        }
    }
}
