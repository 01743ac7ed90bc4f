package plenum.congress.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.BodyId;
import plenum.congress.PostId;
import plenum.congress.TermId;
import plenum.congress.VoteId;
import plenum.congress.elections.ForOffice;
import plenum.congress.succession.ChangeSeats;
import plenum.congress.succession.CoOpt;
import plenum.congress.succession.CreatePost;
import plenum.congress.succession.Ending;
import plenum.congress.succession.EnterTerm;
import plenum.congress.succession.Filling;
import plenum.congress.succession.FormBody;
import plenum.congress.succession.Holder;
import plenum.congress.succession.MoveUp;
import plenum.congress.succession.NameInterim;
import plenum.congress.succession.PostRule;
import plenum.congress.succession.Recall;
import plenum.congress.succession.RecordDeath;
import plenum.congress.succession.Resign;
import plenum.congress.succession.SuccessionAct;
import plenum.congress.succession.SuccessionFact;
import plenum.congress.succession.Title;

/// Examples of bodies, their posts and those who hold them.
final class ExamplesOfSuccession {
    static final LocalDate FROM = LocalDate.parse("1956-02-27");
    static final ForOffice FOR_OFFICE = new ForOffice(new PostId(new BodyId(18), 2), true);

    private static final LocalDate UNTIL = LocalDate.parse("1960-02-29");
    private static final BodyId B18 = new BodyId(18);
    private static final PostId POST = new PostId(B18, 2);
    private static final PostId OTHER = new PostId(B18, 1);
    private static final TermId H19 = new TermId(19);
    private static final VoteId V13 = new VoteId(13);
    private static final Holder ANNA = new Holder("Anna", Optional.of(Examples.P3));
    private static final Holder OLGA = new Holder("Olga Ω", Optional.empty());

    private ExamplesOfSuccession() {}

    private static List<PostRule> rules() {
        var rules = new ArrayList<PostRule>();
        rules.add(PostRule.plain());
        Filling.ALL.forEach(filling -> rules.add(
                new PostRule(24, false, 2, true, List.of(OTHER), filling, Optional.of(OTHER), Optional.of(OTHER))));
        rules.add(PostRule.plain().fromAmong(B18));
        return rules;
    }

    static List<SuccessionFact> facts() {
        var facts = new ArrayList<SuccessionFact>();
        facts.add(new SuccessionFact.BodyFormed(B18, "Board"));
        rules().forEach(rule -> facts.add(new SuccessionFact.PostCreated(POST, "President", 1, rule)));
        facts.add(new SuccessionFact.SeatsChanged(POST, 3, Optional.empty()));
        facts.add(new SuccessionFact.SeatsChanged(POST, 5, Optional.of(V13)));
        for (var title : List.of(
                new Title.Elected(Examples.E16),
                new Title.Entered("minutes"),
                new Title.MovedUp(OTHER),
                new Title.CoOpted(V13),
                new Title.Interim(V13))) {
            facts.add(new SuccessionFact.TermBegun(H19, POST, ANNA, title, FROM, Optional.of(UNTIL)));
        }
        facts.add(new SuccessionFact.TermBegun(H19, POST, OLGA, new Title.Entered(""), FROM, Optional.empty()));
        for (var ending : List.of(
                new Ending.Resigned(),
                new Ending.Died(),
                new Ending.Recalled(V13),
                new Ending.Succeeded(),
                new Ending.MovedUp(OTHER),
                new Ending.Entered("minutes"))) {
            facts.add(new SuccessionFact.TermEnded(H19, UNTIL, ending));
        }
        return facts;
    }

    static List<SuccessionAct> acts() {
        var acts = new ArrayList<SuccessionAct>();
        acts.add(new FormBody("Board"));
        rules().forEach(rule -> acts.add(new CreatePost(B18, "President", 1, rule)));
        acts.add(new ChangeSeats(POST, 3, Optional.empty()));
        acts.add(new ChangeSeats(POST, 5, Optional.of(V13)));
        acts.add(new EnterTerm(POST, "Olga Ω", Optional.empty(), FROM, Optional.empty(), Optional.empty(), ""));
        acts.add(new EnterTerm(
                POST, "", Optional.of(Examples.P3), FROM, Optional.of(UNTIL), Optional.of(UNTIL), "minutes"));
        acts.add(new Resign(H19, UNTIL));
        acts.add(new Recall(H19, UNTIL, V13));
        acts.add(new RecordDeath(H19, UNTIL));
        acts.add(new MoveUp(POST, FROM));
        acts.add(new CoOpt(POST, "Olga Ω", Optional.empty(), FROM, V13));
        acts.add(new CoOpt(POST, "", Optional.of(Examples.P3), FROM, V13));
        acts.add(new NameInterim(POST, "Olga Ω", Optional.empty(), FROM, V13));
        acts.add(new NameInterim(POST, "", Optional.of(Examples.P3), FROM, V13));
        return acts;
    }
}
