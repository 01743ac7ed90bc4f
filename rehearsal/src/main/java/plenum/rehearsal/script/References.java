package plenum.rehearsal.script;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a script says about its own motions and sittings must hold together: sittings in order, a motion moved before
/// it is spoken of, and no key given twice.
record References(Written sittings) {
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
            check(sitting.steps(), places.get(i).at("steps").list(step -> step), known);
        }
        return script;
    }

    private static void check(List<Step> steps, List<Written> places, Set<String> known) {
        for (int i = 0; i < steps.size(); i++) {
            var place = places.get(i);
            switch (steps.get(i)) {
                case Step.Motion motion -> given(motion.key(), place, known);
                case Step.Amendment amendment -> {
                    spokenOf(amendment.motion(), place, known);
                    given(amendment.key(), place, known);
                }
                case Step.OpenDebate debate -> spokenOf(debate.motion(), place, known);
                case Step.Withdraw withdraw -> spokenOf(withdraw.key(), place, known);
                case Step.Vote vote
                when !List.of("agenda", "procedure").contains(vote.on()) -> spokenOf(vote.on(), place, known);
                case Step.Vote _,
                        Step.CheckIn _,
                        Step.Leave _,
                        Step.Open _,
                        Step.HandOver _,
                        Step.Admit _,
                        Step.Note _,
                        Step.TakeUp _,
                        Step.CloseItem _,
                        Step.Speech _,
                        Step.Debate _,
                        Step.Reaction _,
                        Step.Mistakes _,
                        Step.Recess _,
                        Step.Adjourn _ -> {}
            }
        }
    }

    private static void given(String key, Written place, Set<String> known) {
        if (!known.add(key)) {
            throw place.wrong("the key " + key + " is given twice");
        }
    }

    private static void spokenOf(String key, Written place, Set<String> known) {
        if (!known.contains(key)) {
            throw place.wrong("no motion or amendment before this has the key " + key);
        }
    }
}
