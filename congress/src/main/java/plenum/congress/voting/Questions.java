package plenum.congress.voting;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.voting.Question.OnAgenda;
import plenum.congress.voting.Question.OnAmendment;
import plenum.congress.voting.Question.OnAppeal;
import plenum.congress.voting.Question.OnChallenge;
import plenum.congress.voting.Question.OnClosedSitting;
import plenum.congress.voting.Question.OnMotion;
import plenum.congress.voting.Question.OnProcedure;
import plenum.congress.voting.Question.OnReport;

/// How questions are written in the journal.
final class Questions {
    static final Family<Question> FORM = Family.of(
            "on",
            List.of(
                    Family.member("motion", OnMotion.class, OnMotion.FORM),
                    Family.member("amendment", OnAmendment.class, OnAmendment.FORM),
                    Family.member("agenda", OnAgenda.class, OnAgenda.FORM),
                    Family.member("report", OnReport.class, OnReport.FORM),
                    Family.member("challenge", OnChallenge.class, OnChallenge.FORM),
                    Family.member("appeal", OnAppeal.class, OnAppeal.FORM),
                    Family.member("procedure", OnProcedure.class, OnProcedure.FORM),
                    Family.member("closed-sitting", OnClosedSitting.class, OnClosedSitting.FORM)));

    private Questions() {}
}
