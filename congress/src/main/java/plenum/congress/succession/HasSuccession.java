package plenum.congress.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plenum.congress.BodyId;
import plenum.congress.Decision;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.TermId;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionRefusal.AlreadyHolds;
import plenum.congress.succession.SuccessionRefusal.ImpossibleDate;
import plenum.congress.succession.SuccessionRefusal.Incompatible;
import plenum.congress.succession.SuccessionRefusal.NoHolder;
import plenum.congress.succession.SuccessionRefusal.NoSuchPost;
import plenum.congress.succession.SuccessionRefusal.NoSuchTerm;
import plenum.congress.succession.SuccessionRefusal.NotEnrolled;
import plenum.congress.succession.SuccessionRefusal.NotFromAmong;
import plenum.congress.succession.SuccessionRefusal.TermLimit;
import plenum.congress.voting.HasVoting;

/// A congress of which the bodies and their posts are known.
public interface HasSuccession extends HasVoting {
    Succession succession();

    /// Decides about a post. Refused before that if there is no such post.
    default Decision inPost(PostId id, Function<Post, Decision> decision) {
        return succession().post(id).map(decision).orElseGet(() -> Decision.refuse(new NoSuchPost(id)));
    }

    /// Decides about a term that ends. Refused before that, in this order: if there is no such term; if it has ended;
    /// before it has begun.
    default Decision endingOf(TermId id, LocalDate on, Function<Term, Decision> decision) {
        var term = succession().term(id);
        if (term.isEmpty()) {
            return Decision.refuse(new NoSuchTerm(id));
        }
        if (!term.get().running()) {
            return Decision.refuse(new SuccessionRefusal.AlreadyEnded(id));
        }
        return on.isBefore(term.get().from())
                ? Decision.refuse(new ImpossibleDate(on, term.get().from()))
                : decision.apply(term.get());
    }

    /// A post in words, with its body.
    default String title(PostId post) {
        var succession = succession();
        return succession
                .post(post)
                .map(held -> succession.body(post.body()).orElseThrow().name() + ": " + held.title())
                .orElse(post.toString());
    }

    /// Why somebody may not hold a post, if not, in this order: who holds it and is not elected to it anew; at the end
    /// of as many terms in a row as the statutes allow; who holds another one that does not go with it; who
    /// does not sit in the body from among which the statutes have it filled.
    ///
    /// @param elected whether by an election, which can follow on a term of one's own
    /// @param leaving a term that ends with it, if one does
    /// @param day on which a term that is over by its date stands in nobody's way
    default Optional<SuccessionRefusal> ineligible(
            PostId wanted, Holder holder, boolean elected, Optional<TermId> leaving, LocalDate day) {
        var post = succession().post(wanted).orElseThrow();
        var running = succession().termsById().values().stream()
                .filter(term -> term.running() && !term.interim() && !term.isOver(day))
                .filter(term -> term.holder().is(holder) && !leaving.equals(Optional.of(term.id())))
                .toList();
        if (!elected && running.stream().anyMatch(term -> term.post().equals(wanted))) {
            return Optional.of(new AlreadyHolds(holder.name(), title(wanted)));
        }
        var limit = post.rule().termsInARow();
        if (elected && limit > 0 && succession().termsInARow(wanted, holder) >= limit) {
            return Optional.of(new TermLimit(holder.name(), title(wanted), limit));
        }
        return running.stream()
                .map(Term::post)
                .filter(held -> excludes(post, held))
                .findFirst()
                .<SuccessionRefusal>map(held -> new Incompatible(holder.name(), title(held), title(wanted)))
                .or(() -> outsider(wanted, holder, leaving, day));
    }

    /// Why somebody may not hold a post that the statutes have filled from among a body: who does not sit in it with a
    /// vote, by another post.
    default Optional<SuccessionRefusal> outsider(
            PostId wanted, Holder holder, Optional<TermId> leaving, LocalDate day) {
        return succession()
                .post(wanted)
                .orElseThrow()
                .rule()
                .fromAmong()
                .filter(body -> !succession().sits(body, holder, wanted, leaving, day))
                .map(body -> new NotFromAmong(holder.name(), title(wanted), name(body)));
    }

    /// A body by its name.
    default String name(BodyId body) {
        return succession().body(body).map(Body::name).orElse(body.toString());
    }

    private boolean excludes(Post wanted, PostId held) {
        return wanted.rule().notWith().contains(held)
                || succession()
                        .post(held)
                        .map(other -> other.rule().notWith().contains(wanted.id()))
                        .orElse(false);
    }

    /// Who is meant: somebody who is enrolled, by number, or somebody else by name.
    default Optional<Holder> holder(String name, Optional<PersonId> person) {
        if (person.isPresent()) {
            return bodies().person(person.get()).map(enrolled -> new Holder(enrolled.name(), person));
        }
        return name.isBlank() ? Optional.empty() : Optional.of(new Holder(name.strip(), person));
    }

    /// Why nobody is meant.
    default SuccessionRefusal nobody(Optional<PersonId> person) {
        return person.<SuccessionRefusal>map(NotEnrolled::new).orElseGet(NoHolder::new);
    }

    /// Who is put into a vacant seat for the rest of its term. Whoever was there for the meantime is so no longer.
    default List<Fact> seated(Post post, Holder holder, Title title, LocalDate on) {
        var facts = new ArrayList<Fact>(interimEnded(post.id(), on));
        var until = title instanceof Title.Interim
                ? Optional.<LocalDate>empty()
                : succession().restOfTerm(post.id(), on).or(() -> post.rule().until(on));
        facts.add(new TermBegun(succession().next(), post.id(), holder, title, on, until));
        return facts;
    }

    /// The ends of the terms of those who were there for the meantime.
    default List<Fact> interimEnded(PostId post, LocalDate on) {
        return succession().running(post).stream()
                .filter(Term::interim)
                .<Fact>map(term -> new SuccessionFact.TermEnded(term.id(), on, new Ending.Succeeded()))
                .toList();
    }
}
