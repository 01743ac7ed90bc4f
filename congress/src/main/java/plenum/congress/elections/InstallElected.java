package plenum.congress.elections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.ElectionId;
import plenum.congress.Fact;
import plenum.congress.PostId;
import plenum.congress.TermId;
import plenum.congress.elections.ElectionFact.ElectedInstalled;
import plenum.congress.elections.OfficeRefusal.NoPost;
import plenum.congress.elections.OfficeRefusal.NobodyToInstall;
import plenum.congress.elections.OfficeRefusal.OathMissing;
import plenum.congress.elections.Seating.Accession;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.Ending;
import plenum.congress.succession.Post;
import plenum.congress.succession.SuccessionFact.TermBegun;
import plenum.congress.succession.SuccessionFact.TermEnded;
import plenum.congress.succession.SuccessionRefusal.ImpossibleDate;
import plenum.congress.succession.SuccessionRefusal.NoVacancy;
import plenum.congress.succession.Term;
import plenum.congress.succession.Title;

/// Those who were elected and have accepted begin in office. If all seats of the post were elected, the terms of those
/// who held them before end on that day; else vacant seats are filled.
///
/// Refused, in this order: if there is no such election; unless it is decided; if it was for no post; if nobody has
/// accepted who has not begun; without the oath, where the statutes want it; before a predecessor has begun; if more
/// have accepted than seats are vacant; of somebody whom the statutes do not let hold the post.
///
/// @param from their first day
/// @param sworn whether they have taken the oath
public record InstallElected(ElectionId election, LocalDate from, boolean sworn) implements ElectionAct {
    public static final ObjectForm<InstallElected> FORM = Form.of(
            Field.of("election", InstallElected::election, ElectionId.FORM),
            Field.of("from", InstallElected::from, Form.DATE),
            Field.of("sworn", InstallElected::sworn, Form.TRUTH),
            InstallElected::new);

    @Override
    public Decision decide(HasElections congress, Actor by, Instant at) {
        return congress.ofDecided(
                election,
                decided -> decided.called()
                        .office()
                        .map(office -> installed(congress, decided, office))
                        .orElseGet(() -> Decision.refuse(new NoPost(election))));
    }

    private Decision installed(HasElections congress, Election decided, ForOffice office) {
        var accepted = decided.toInstall();
        var post = congress.succession().post(office.post()).orElseThrow();
        if (accepted.isEmpty()) {
            return Decision.refuse(new NobodyToInstall(election));
        }
        if (post.rule().oath() && !sworn) {
            return Decision.refuse(new OathMissing(congress.title(office.post())));
        }
        var ending = renews(decided, office, post) ? predecessors(congress, office.post()) : List.<Term>of();
        var early = ending.stream().filter(term -> from.isBefore(term.from())).findFirst();
        if (early.isPresent()) {
            return Decision.refuse(new ImpossibleDate(from, early.get().from()));
        }
        var room = ending.isEmpty() ? congress.succession().vacant(office.post(), from) : post.seats();
        if (accepted.size() > room) {
            return Decision.refuse(new NoVacancy(congress.title(office.post()), from));
        }
        return accepted.stream()
                .flatMap(number ->
                        congress.unfit(decided, decided.nomination(number).orElseThrow(), from).stream())
                .findFirst()
                .map(Decision::refuse)
                .orElseGet(() -> Decision.allow(facts(congress, decided, office, post, ending)));
    }

    /// Whether the whole post was elected anew, and nobody has begun by this election yet.
    private static boolean renews(Election decided, ForOffice office, Post post) {
        var begun = decided.seating().answers().containsValue(Accession.INSTALLED);
        return !office.restOfTerm() && decided.called().seats() == post.seats() && !begun;
    }

    private static List<Term> predecessors(HasElections congress, PostId post) {
        return congress.succession().terms(post).stream()
                .filter(term -> term.running() && !term.interim())
                .toList();
    }

    private List<Fact> facts(HasElections congress, Election decided, ForOffice office, Post post, List<Term> ending) {
        var accepted = decided.toInstall();
        var facts = new ArrayList<Fact>();
        facts.add(new ElectedInstalled(election, accepted, from, sworn));
        ending.forEach(term -> facts.add(new TermEnded(term.id(), from, new Ending.Succeeded())));
        facts.addAll(congress.interimEnded(office.post(), from));
        var until = until(congress, decided, office, post);
        var next = congress.succession().termsById().size();
        for (var number : accepted) {
            next++;
            facts.add(new TermBegun(
                    new TermId(next),
                    office.post(),
                    decided.nomination(number).orElseThrow().holder(),
                    new Title.Elected(election),
                    from,
                    until));
        }
        return facts;
    }

    /// Who follows on somebody in the middle of a term serves the rest of it.
    private Optional<LocalDate> until(HasElections congress, Election decided, ForOffice office, Post post) {
        var rest = office.restOfTerm() || !congress.termsBy(decided).isEmpty();
        return rest
                ? congress.succession().restOfTerm(office.post(), from)
                : post.rule().until(from);
    }
}
