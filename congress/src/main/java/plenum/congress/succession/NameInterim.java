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
import plenum.congress.succession.SuccessionRefusal.NoAuthority;
import plenum.congress.succession.SuccessionRefusal.NoVacancy;

/// Somebody is put in by vote for the meantime, until a vacant seat is filled. The seat stays vacant.
///
/// Refused, in this order: if there is no such post; without a name, or of somebody who is not enrolled, as such; if
/// all seats are held on that day; if the vote did not carry a question of procedure; if he or she may not hold the
/// post.
public record NameInterim(PostId post, String name, Optional<PersonId> person, LocalDate on, VoteId authority)
        implements SuccessionAct {
    public static final ObjectForm<NameInterim> FORM = Form.of(
            Field.of("post", NameInterim::post, PostId.FORM),
            Field.of("name", NameInterim::name, Form.TEXT),
            Field.of("person", NameInterim::person, Form.optional(PersonId.FORM)),
            Field.of("on", NameInterim::on, Form.DATE),
            Field.of("authority", NameInterim::authority, VoteId.FORM),
            NameInterim::new);

    @Override
    public Decision decide(HasSuccession congress, Actor by, Instant at) {
        return congress.inPost(
                post,
                vacant -> congress.holder(name, person)
                        .map(holder -> decide(congress, vacant, holder))
                        .orElseGet(() -> Decision.refuse(congress.nobody(person))));
    }

    private Decision decide(HasSuccession congress, Post vacant, Holder holder) {
        if (congress.succession().vacant(post, on) == 0) {
            return Decision.refuse(new NoVacancy(congress.title(post), on));
        }
        if (!congress.authorises(authority)) {
            return Decision.refuse(new NoAuthority(authority));
        }
        return congress.ineligible(post, holder, false, Optional.empty(), on)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.allow(congress.seated(vacant, holder, new Title.Interim(authority), on)));
    }
}
