package plenum.count.rounds;

/// A list on which every voter answers yes or no to each name, or abstains: elected is to whom more than
/// half of the valid ballots say yes.
///
/// When more names reach that than there are seats, the most yes decide, and among equals the lot. When
/// fewer do, seats stay vacant: a name can fail even where nobody else stands.
public record YesNoAbstain() implements NameByName {
    @Override
    public String id() {
        return "yes-no-abstain";
    }

    @Override
    public String title() {
        return "Yes, no or abstention for each name";
    }

    @Override
    public String source() {
        return "practice of congresses: a list of as many names as seats, each needs more than half of the valid ballots";
    }

    @Override
    public String proof() {
        return "official: SPD, chair, deputies and officers 2003 and 2005";
    }

    @Override
    public String filled() {
        return "more than half of the valid ballots say yes";
    }

    @Override
    public String vacant() {
        return "more than half of the valid ballots say yes to nobody else; the other seats stay vacant";
    }
}
