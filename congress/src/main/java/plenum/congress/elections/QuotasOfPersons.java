package plenum.congress.elections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import plenum.congress.elections.QuotaRefusal.ImpossibleQuota;
import plenum.congress.elections.QuotaRefusal.MinimaAboveSeats;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.count.quotas.Group;
import plenum.count.quotas.Quotas;
import plenum.count.quotas.Shortage;

/// The seats that groups of persons have at least and at most in an election, as the statutes have them.
///
/// Who is in which group is told when somebody is nominated, in the open: what the congress has recorded about a
/// person for the credentials report is given for that report only.
///
/// @param groups in the order of the statutes: where all cannot be kept, the earlier ones come first
/// @param shortage what happens if those who stand cannot meet them
public record QuotasOfPersons(List<Seats> groups, Shortage shortage) {
    /// The seats of one group.
    ///
    /// @param most empty if there may be as many as there are seats
    public record Seats(GroupOfPersons group, int least, Optional<Integer> most) {
        static final ObjectForm<Seats> FORM = Form.of(
                Field.of("group", Seats::group, GroupOfPersons.FORM),
                Field.of("least", Seats::least, Form.INT),
                Field.of("most", Seats::most, Form.optional(Form.INT)),
                Seats::new);

        private boolean possible() {
            return group.named()
                    && least >= 0
                    && most.map(bound -> bound >= least).orElse(true);
        }
    }

    public static final ObjectForm<QuotasOfPersons> FORM = Form.of(
            Field.of("groups", QuotasOfPersons::groups, Form.list(Seats.FORM)),
            Field.of("shortage", QuotasOfPersons::shortage, Form.word(List.of(Shortage.values()), Shortage::id)),
            QuotasOfPersons::new);

    public QuotasOfPersons {
        groups = List.copyOf(groups);
    }

    /// Why nobody could be elected so, whoever stands.
    Optional<QuotaRefusal> impossible(int seats) {
        var seen = new HashSet<GroupOfPersons>();
        for (var some : groups) {
            if (!some.possible() || !seen.add(some.group())) {
                return Optional.of(new ImpossibleQuota(some.group()));
            }
        }
        var minima = groups.stream()
                .collect(groupingBy(some -> some.group().attribute(), LinkedHashMap::new, summingLong(Seats::least)));
        return minima.entrySet().stream()
                .filter(all -> all.getValue() > seats)
                .findFirst()
                .map(all -> new MinimaAboveSeats(all.getKey(), all.getValue(), seats));
    }

    /// Whether seats go to the group.
    boolean name(GroupOfPersons group) {
        return groups.stream().anyMatch(some -> some.group().equals(group));
    }

    /// The quotas as the count takes them.
    ///
    /// @param people in the order in which the count knows them
    Quotas of(List<Nomination> people) {
        return new Quotas(groups.stream().map(some -> of(some, people)).toList(), shortage);
    }

    private static Group of(Seats some, List<Nomination> people) {
        return new Group(
                some.group().attribute(),
                some.group().name(),
                some.least(),
                some.most().orElse(Group.UNLIMITED),
                IntStream.range(0, people.size())
                        .filter(place -> people.get(place).groups().contains(some.group()))
                        .boxed()
                        .toList());
    }
}
