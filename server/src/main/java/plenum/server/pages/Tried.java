package plenum.server.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.assembly.Assembly;
import plenum.server.pages.Steps.Step;

/// Steps that were tried on the congress, which is a value: those that are lawful now, and those that are not.
/// What would change nothing is neither.
record Tried(List<Offer> lawful, List<Offer.Barred> barred) {
    /// @param leader who would take the steps
    static Tried of(List<Step> steps, Assembly congress, PersonId leader, Words words, Instant at) {
        var lawful = new ArrayList<Offer>();
        var barred = new ArrayList<Offer.Barred>();
        for (var step : steps) {
            switch (congress.decide(step.act(), Actor.of(leader), at)) {
                case Decision.Allowed(var facts) when facts.isEmpty() -> {}
                case Decision.Allowed _ -> lawful.add(step.offer());
                case Decision.Refused(var why) ->
                    barred.add(new Offer.Barred(
                            step.offer().label(),
                            words.refusal(why, congress),
                            words.article(why, congress).orElse("")));
            }
        }
        return new Tried(List.copyOf(lawful), List.copyOf(barred));
    }
}
