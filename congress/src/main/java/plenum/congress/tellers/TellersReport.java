package plenum.congress.tellers;

import java.util.List;
import java.util.Optional;
import plenum.congress.elections.PaperBallots.Votes;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// What tellers report of a vote, or of a round of an election. All numbers but the electors are votes.
///
/// @param electors as many as stand on the roll
/// @param votes that they carry
/// @param members the votes of the whole body
/// @param majority what elects or carries, by its name in `plenum.count`; `rankings` where a rule transfers
///     votes
/// @param needed the votes for it, where they are the same for all
/// @param counts how often the papers were counted, since the last recount was ordered; 0 if they were
///     entered once
/// @param lines in the order of the votes; among equal ones in that of the ballot paper
public record TellersReport(
        int electors,
        long votes,
        long members,
        String majority,
        Optional<Long> needed,
        Pile inUrn,
        Optional<Pile> onPaper,
        int counts,
        List<UnclearPaper> unclear,
        List<Line> lines) {
    /// What was handed out and what came back.
    ///
    /// @param handedOut keys of an urn, or paper ballots
    public record Pile(long handedOut, long cast, long blank, long invalid) {
        static final ObjectForm<Pile> FORM = Form.of(
                Field.of("handedOut", Pile::handedOut, Form.LONG),
                Field.of("cast", Pile::cast, Form.LONG),
                Field.of("blank", Pile::blank, Form.LONG),
                Field.of("invalid", Pile::invalid, Form.LONG),
                Pile::new);

        Pile plus(Pile other) {
            return new Pile(
                    Math.addExact(handedOut, other.handedOut),
                    Math.addExact(cast, other.cast),
                    Math.addExact(blank, other.blank),
                    Math.addExact(invalid, other.invalid));
        }
    }

    /// What one name had, or the question of a vote: of rankings the first preferences.
    ///
    /// @param place on the ballot paper, from 1
    public record Line(int place, Votes inUrn, Votes onPaper) {
        static final ObjectForm<Line> FORM = Form.of(
                Field.of("place", Line::place, Form.INT),
                Field.of("inUrn", Line::inUrn, Votes.FORM),
                Field.of("onPaper", Line::onPaper, Votes.FORM),
                Line::new);

        public Votes together() {
            return inUrn.plus(onPaper);
        }
    }

    static final ObjectForm<TellersReport> FORM = Form.of(
            Field.of("electors", TellersReport::electors, Form.INT),
            Field.of("votes", TellersReport::votes, Form.LONG),
            Field.of("members", TellersReport::members, Form.LONG),
            Field.of("majority", TellersReport::majority, Form.TEXT),
            Field.of("needed", TellersReport::needed, Form.optional(Form.LONG)),
            Field.of("inUrn", TellersReport::inUrn, Pile.FORM),
            Field.of("onPaper", TellersReport::onPaper, Form.optional(Pile.FORM)),
            Field.of("counts", TellersReport::counts, Form.INT),
            Field.of("unclear", TellersReport::unclear, Form.list(UnclearPaper.FORM)),
            Field.of("lines", TellersReport::lines, Form.list(Line.FORM)),
            TellersReport::new);

    /// Both urns put together.
    public Pile together() {
        return onPaper.map(inUrn::plus).orElse(inUrn);
    }
}
