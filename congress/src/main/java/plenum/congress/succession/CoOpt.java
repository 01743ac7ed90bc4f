package plenum.congress.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import plenum.congress.Actor;
import plenum.congress.Decision;
import plenum.congress.PersonId;
import plenum.congress.PostId;
import plenum.congress.VoteId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.SuccessionRefusal.FilledOtherwise;
import plenum.congress.succession.SuccessionRefusal.NoAuthority;
import plenum.congress.succession.SuccessionRefusal.NoVacancy;

/// Somebody is named by vote into a vacant seat, for the rest of its term.
///
/// Refused, in this order: if there is no such post; without a name, or of somebody who is not enrolled, as such;
/// unless the statutes fill vacant seats in this way; if all seats are held on that day; if the vote did not carry a
/// question of procedure; if he or she may not hold the post.
public record CoOpt(PostId post, String name, Optional<PersonId> person, LocalDate on, VoteId authority)
        implements SuccessionAct {
    public static final ObjectForm<CoOpt> FORM = Form.of(
            Field.of("post", CoOpt::post, PostId.FORM),
            Field.of("name", CoOpt::name, Form.TEXT),
            Field.of("person", CoOpt::person, Form.optional(PersonId.FORM)),
            Field.of("on", CoOpt::on, Form.DATE),
            Field.of("authority", CoOpt::authority, VoteId.FORM),
            CoOpt::new);

    @Override
    public Decision decide(HasSuccession congress, Actor by, Instant at) {
        return congress.inPost(
                post,
                vacant -> congress.holder(name, person)
                        .map(holder -> decide(congress, vacant, holder))
                        .orElseGet(() -> Decision.refuse(congress.nobody(person))));
    }

    private Decision decide(HasSuccession congress, Post vacant, Holder holder) {
        if (vacant.rule().filling() != Filling.CO_OPTION) {
            return Decision.refuse(
                    new FilledOtherwise(congress.title(post), vacant.rule().filling()));
        }
        if (congress.succession().vacant(post, on) == 0) {
            return Decision.refuse(new NoVacancy(congress.title(post), on));
        }
        if (!congress.authorises(authority)) {
            return Decision.refuse(new NoAuthority(authority));
        }
        return congress.ineligible(post, holder, false, Optional.empty(), on)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.allow(congress.seated(vacant, holder, new Title.CoOpted(authority), on)));
    }
}
