package plenum.congress.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.PostId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.SuccessionFact.TermEnded;
import plenum.congress.succession.SuccessionRefusal.FilledOtherwise;
import plenum.congress.succession.SuccessionRefusal.NoAlternate;
import plenum.congress.succession.SuccessionRefusal.NoVacancy;

/// The first alternate moves up into a vacant seat, for the rest of its term. An alternate who does not want to gives
/// up that post, and the next is first.
///
/// Refused, in this order: if there is no such post; unless the statutes let alternates move up; if all seats are held
/// on that day; if no alternate is left; if the first one may not hold the post.
public record MoveUp(PostId post, LocalDate on) implements SuccessionAct {
    public static final ObjectForm<MoveUp> FORM =
            Form.of(Field.of("post", MoveUp::post, PostId.FORM), Field.of("on", MoveUp::on, Form.DATE), MoveUp::new);

    @Override
    public Decision decide(HasSuccession congress, Actor by, Instant at) {
        return congress.inPost(post, vacant -> decide(congress, vacant));
    }

    private Decision decide(HasSuccession congress, Post vacant) {
        if (vacant.rule().filling() != Filling.ALTERNATES) {
            return Decision.refuse(
                    new FilledOtherwise(congress.title(post), vacant.rule().filling()));
        }
        if (congress.succession().vacant(post, on) == 0) {
            return Decision.refuse(new NoVacancy(congress.title(post), on));
        }
        return congress.succession().alternates(post, on).stream()
                .filter(Term::running)
                .findFirst()
                .map(first -> moved(congress, vacant, first))
                .orElseGet(() -> Decision.refuse(new NoAlternate(congress.title(post))));
    }

    private Decision moved(HasSuccession congress, Post vacant, Term first) {
        var unfit = congress.ineligible(post, first.holder(), false, Optional.of(first.id()), on);
        if (unfit.isPresent()) {
            return Decision.refuse(unfit.get());
        }
        var facts = new ArrayList<Fact>();
        facts.add(new TermEnded(first.id(), on, new Ending.MovedUp(post)));
        facts.addAll(congress.seated(vacant, first.holder(), new Title.MovedUp(first.post()), on));
        return Decision.allow(facts);
    }
}
