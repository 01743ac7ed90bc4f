package plenum.ballot.v1;

import java.util.ArrayList;
import java.util.List;
import plenum.ballot.text.Json;
import plenum.ballot.text.Part;

/// The result of an election, one entry for each question. Section 4.7.
public record Result(List<QuestionResult> questions) {
    public Result {
        questions = List.copyOf(questions);
    }

    /// Reads the record.
    ///
    /// @throws plenum.ballot.text.Unreadable if it is none of this election, or not canonical
    public static Result parse(byte[] text, Election election) {
        return Json.canonical(text, part -> read(part, election), Result::json);
    }

    private static Result read(Part part, Election election) {
        var parts =
                part.only("result").field("result").items(election.questions().size());
        var questions = new ArrayList<QuestionResult>();
        for (int i = 0; i < parts.size(); i++) {
            questions.add(QuestionResult.read(parts.get(i), election.questions().get(i)));
        }
        return new Result(questions);
    }

    private Json json() {
        return Json.fields().with("result", Json.items(questions, QuestionResult::json));
    }

    public byte[] bytes() {
        return json().bytes();
    }
}
