package plenum.count.rounds;

/// Up to three rounds for one seat: whoever has more than half of the votes in one of the first two is elected;
/// else the two with the most votes in the second stand in a run-off, in which the most votes elect.
///
/// Everybody may stand in the second round again, or withdraw. Who of several equals stands in the run-off is
/// decided by lot, and so is a run-off that ends equal. A round without any vote is held again.
public record ThreeRounds() implements OneSeat {
    @Override
    public String id() {
        return "three-rounds";
    }

    @Override
    public String title() {
        return "Up to three rounds, run-off of the two first";
    }

    @Override
    public String source() {
        return "practice of party congresses: a majority of the votes in two rounds, then a run-off";
    }

    @Override
    public String proof() {
        return "no outside proof; a second program of our own agrees";
    }

    @Override
    public void judge(Contest contest) {
        if (contest.purpose() == Purpose.RUN_OFF) {
            contest.electWithLots();
            contest.close("the most votes in the run-off");
        } else if (!OneSeat.elects(contest)) {
            further(contest);
        }
    }

    private static void further(Contest contest) {
        if (contest.purpose() == Purpose.FIRST) {
            contest.another(
                    Purpose.FURTHER,
                    contest.remaining(),
                    Majority.OF_VOTES,
                    "nobody has more than half of the votes; all stand in a second round");
        } else {
            TwoRound.runOff(
                    contest, "nobody has more than half of the votes again; the two with the most stand in a run-off");
        }
    }
}
