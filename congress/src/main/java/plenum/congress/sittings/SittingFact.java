package plenum.congress.sittings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plenum.congress.Fact;
import plenum.congress.PersonId;
import plenum.congress.SittingId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What happens to sittings.
public sealed interface SittingFact extends Fact {
    /// The sitting stands in the programme.
    ///
    /// @param day and `opensAt`: as they stand in the programme, such as `14 February 1956` and `10:00`
    /// @param closed whether its doors are to be closed
    /// @param secondCall whether an earlier sitting of the same business had no quorum
    record SittingPlanned(
            SittingId sitting, String title, String day, String opensAt, boolean closed, boolean secondCall)
            implements SittingFact {
        public static final ObjectForm<SittingPlanned> FORM = Form.of(
                Field.of("sitting", SittingPlanned::sitting, SittingId.FORM),
                Field.of("title", SittingPlanned::title, Form.TEXT),
                Field.of("day", SittingPlanned::day, Form.TEXT),
                Field.of("opensAt", SittingPlanned::opensAt, Form.TEXT),
                Field.of("closed", SittingPlanned::closed, Form.TRUTH),
                Field.added("secondCall", SittingPlanned::secondCall, Form.TRUTH, false),
                SittingPlanned::new);

        /// A sitting on first call.
        public SittingPlanned(SittingId sitting, String title, String day, String opensAt, boolean closed) {
            this(sitting, title, day, opensAt, closed, false);
        }
    }

    /// The sitting is in session.
    record SittingOpened(SittingId sitting, PersonId presiding) implements SittingFact {
        public static final ObjectForm<SittingOpened> FORM = Form.of(
                Field.of("sitting", SittingOpened::sitting, SittingId.FORM),
                Field.of("presiding", SittingOpened::presiding, PersonId.FORM),
                SittingOpened::new);
    }

    /// The sitting is interrupted.
    record SittingRecessed(SittingId sitting, String until) implements SittingFact {
        public static final ObjectForm<SittingRecessed> FORM = Form.of(
                Field.of("sitting", SittingRecessed::sitting, SittingId.FORM),
                Field.of("until", SittingRecessed::until, Form.TEXT),
                SittingRecessed::new);
    }

    /// The sitting goes on.
    record SittingResumed(SittingId sitting) implements SittingFact {
        public static final ObjectForm<SittingResumed> FORM =
                Form.of(Field.of("sitting", SittingResumed::sitting, SittingId.FORM), SittingResumed::new);
    }

    /// The sitting is over.
    record SittingAdjourned(SittingId sitting) implements SittingFact {
        public static final ObjectForm<SittingAdjourned> FORM =
                Form.of(Field.of("sitting", SittingAdjourned::sitting, SittingId.FORM), SittingAdjourned::new);
    }

    /// Another chair presides.
    record ChairHandedOver(SittingId sitting, PersonId presiding) implements SittingFact {
        public static final ObjectForm<ChairHandedOver> FORM = Form.of(
                Field.of("sitting", ChairHandedOver::sitting, SittingId.FORM),
                Field.of("presiding", ChairHandedOver::presiding, PersonId.FORM),
                ChairHandedOver::new);
    }

    /// The person is on the guest list of a closed sitting.
    record GuestAdmitted(SittingId sitting, PersonId person) implements SittingFact {
        public static final ObjectForm<GuestAdmitted> FORM = Form.of(
                Field.of("sitting", GuestAdmitted::sitting, SittingId.FORM),
                Field.of("person", GuestAdmitted::person, PersonId.FORM),
                GuestAdmitted::new);
    }

    /// The person is no longer on the guest list.
    record GuestDismissed(SittingId sitting, PersonId person) implements SittingFact {
        public static final ObjectForm<GuestDismissed> FORM = Form.of(
                Field.of("sitting", GuestDismissed::sitting, SittingId.FORM),
                Field.of("person", GuestDismissed::person, PersonId.FORM),
                GuestDismissed::new);
    }

    /// The sitting is a closed one.
    record DoorsClosed(SittingId sitting) implements SittingFact {
        public static final ObjectForm<DoorsClosed> FORM =
                Form.of(Field.of("sitting", DoorsClosed::sitting, SittingId.FORM), DoorsClosed::new);
    }

    /// The sitting is an open one.
    record DoorsOpened(SittingId sitting) implements SittingFact {
        public static final ObjectForm<DoorsOpened> FORM =
                Form.of(Field.of("sitting", DoorsOpened::sitting, SittingId.FORM), DoorsOpened::new);
    }

    /// Nothing said in the sitting is taken down.
    record StenogramWaived(SittingId sitting) implements SittingFact {
        public static final ObjectForm<StenogramWaived> FORM =
                Form.of(Field.of("sitting", StenogramWaived::sitting, SittingId.FORM), StenogramWaived::new);
    }

    /// So many of these persons together open what is sealed in the sitting.
    record KeepersNamed(SittingId sitting, List<PersonId> keepers, int threshold, Optional<LocalDate> releaseOn)
            implements SittingFact {
        public static final ObjectForm<KeepersNamed> FORM = Form.of(
                Field.of("sitting", KeepersNamed::sitting, SittingId.FORM),
                Field.of("keepers", KeepersNamed::keepers, Form.list(PersonId.FORM)),
                Field.of("threshold", KeepersNamed::threshold, Form.INT),
                Field.of("releaseOn", KeepersNamed::releaseOn, Form.optional(Form.DAY)),
                KeepersNamed::new);
    }

    /// A keeper has the own share of the key; by the check it is known.
    record ShareTaken(SittingId sitting, PersonId keeper, String check) implements SittingFact {
        public static final ObjectForm<ShareTaken> FORM = Form.of(
                Field.of("sitting", ShareTaken::sitting, SittingId.FORM),
                Field.of("keeper", ShareTaken::keeper, PersonId.FORM),
                Field.of("check", ShareTaken::check, Form.TEXT),
                ShareTaken::new);
    }

    /// It is decided that what was sealed be released, as a whole or without some passages.
    record ReleaseOrdered(SittingId sitting, String decision, boolean inPart) implements SittingFact {
        public static final ObjectForm<ReleaseOrdered> FORM = Form.of(
                Field.of("sitting", ReleaseOrdered::sitting, SittingId.FORM),
                Field.of("decision", ReleaseOrdered::decision, Form.TEXT),
                Field.added("inPart", ReleaseOrdered::inPart, Form.TRUTH, false),
                ReleaseOrdered::new);
    }

    /// What was sealed is for everybody to read, except for these passages.
    record SittingReleasedInPart(SittingId sitting, List<PersonId> keepers, String decision, List<Withheld> withheld)
            implements SittingFact {
        public static final ObjectForm<SittingReleasedInPart> FORM = Form.of(
                Field.of("sitting", SittingReleasedInPart::sitting, SittingId.FORM),
                Field.of("keepers", SittingReleasedInPart::keepers, Form.list(PersonId.FORM)),
                Field.of("decision", SittingReleasedInPart::decision, Form.TEXT),
                Field.of("withheld", SittingReleasedInPart::withheld, Form.list(Withheld.FORM)),
                SittingReleasedInPart::new);
    }

    /// What was sealed is for everybody to read.
    record SittingReleased(SittingId sitting, List<PersonId> keepers, Optional<String> decision)
            implements SittingFact {
        public static final ObjectForm<SittingReleased> FORM = Form.of(
                Field.of("sitting", SittingReleased::sitting, SittingId.FORM),
                Field.of("keepers", SittingReleased::keepers, Form.list(PersonId.FORM)),
                Field.of("decision", SittingReleased::decision, Form.optional(Form.TEXT)),
                SittingReleased::new);
    }
}
