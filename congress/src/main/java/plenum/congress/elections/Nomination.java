package plenum.congress.elections;

import java.util.List;
import java.util.Optional;
import plenum.congress.PersonId;
import plenum.congress.UnitId;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.congress.succession.Holder;

/// A nomination for an election.
///
/// @param number within the election, from 1
/// @param name as it stands on the ballot paper; no other nomination of the election has it
/// @param person who is nominated, if enrolled
/// @param by who nominates
/// @param groups to which he or she belongs, of those that have quotas
/// @param unit in whose name, if the leader of its delegation nominates so
public record Nomination(
        int number,
        String name,
        Optional<PersonId> person,
        PersonId by,
        List<GroupOfPersons> groups,
        Optional<UnitId> unit) {
    public static final ObjectForm<Nomination> FORM = Form.of(
            Field.of("number", Nomination::number, Form.INT),
            Field.of("name", Nomination::name, Form.TEXT),
            Field.of("person", Nomination::person, Form.optional(PersonId.FORM)),
            Field.of("by", Nomination::by, PersonId.FORM),
            Field.added("groups", Nomination::groups, Form.list(GroupOfPersons.FORM), List.of()),
            Field.added("unit", Nomination::unit, Form.optional(UnitId.FORM), Optional.empty()),
            Nomination::new);

    public Nomination {
        groups = List.copyOf(groups);
    }

    /// A nomination in nobody else's name.
    public Nomination(int number, String name, Optional<PersonId> person, PersonId by, List<GroupOfPersons> groups) {
        this(number, name, person, by, groups, Optional.empty());
    }

    /// A nomination of somebody who is in none of the groups.
    public Nomination(int number, String name, Optional<PersonId> person, PersonId by) {
        this(number, name, person, by, List.of());
    }

    /// Who would hold the post.
    public Holder holder() {
        return new Holder(name, person);
    }

    /// What became of a nomination.
    public enum Reply {
        ACCEPTED("accepted"),
        DECLINED("declined"),
        WITHDRAWN("withdrawn"),
        STRUCK("struck");

        private final String code;

        Reply(String code) {
            this.code = code;
        }

        /// The word in message keys.
        public String code() {
            return code;
        }
    }
}
