package plenum.congress.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionFact.TermEnded;
import plenum.congress.succession.SuccessionRefusal.ImpossibleDate;
import plenum.congress.succession.SuccessionRefusal.NoVacancy;

/// A term from before this congress is entered, as the organisation's papers say: of whoever holds the post now, or of
/// earlier holders, of whom the statutes' limits and the chart of holders know only so.
///
/// Refused, in this order: if there is no such post; without a name, or of somebody who is not enrolled, as such; if it
/// ended or is over before it begins; if all seats were held on its first day.
///
/// @param until when it is over by its date; that of the statutes if left out
/// @param ended the first day without, if it has ended
/// @param note by what it began and ended
public record EnterTerm(
        PostId post,
        String name,
        Optional<PersonId> person,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<LocalDate> ended,
        String note)
        implements SuccessionAct {
    public static final ObjectForm<EnterTerm> FORM = Form.of(
            Field.of("post", EnterTerm::post, PostId.FORM),
            Field.of("name", EnterTerm::name, Form.TEXT),
            Field.of("person", EnterTerm::person, Form.optional(PersonId.FORM)),
            Field.of("from", EnterTerm::from, Form.DATE),
            Field.of("until", EnterTerm::until, Form.optional(Form.DATE)),
            Field.of("ended", EnterTerm::ended, Form.optional(Form.DATE)),
            Field.of("note", EnterTerm::note, Form.TEXT),
            EnterTerm::new);

    @Override
    public Decision decide(HasSuccession congress, Actor by, Instant at) {
        return congress.inPost(
                post,
                held -> congress.holder(name, person)
                        .map(holder -> entered(congress, held, holder))
                        .orElseGet(() -> Decision.refuse(congress.nobody(person))));
    }

    private Decision entered(HasSuccession congress, Post held, Holder holder) {
        var early = Stream.concat(until.stream(), ended.stream())
                .filter(day -> !day.isAfter(from))
                .findFirst();
        if (early.isPresent()) {
            return Decision.refuse(new ImpossibleDate(early.get(), from));
        }
        if (congress.succession().vacant(post, from) == 0) {
            return Decision.refuse(new NoVacancy(congress.title(post), from));
        }
        var term = congress.succession().next();
        var facts = new ArrayList<Fact>();
        var over = until.or(() -> held.rule().until(from));
        facts.add(new TermBegun(term, post, holder, new Title.Entered(note.strip()), from, over));
        ended.ifPresent(day -> facts.add(new TermEnded(term, day, new Ending.Entered(note.strip()))));
        return Decision.allow(facts);
    }
}
