package plenum.count.budget;

import java.util.List;
import plenum.count.exact.Fraction;
import plenum.count.file.Json;

/// The projects that are funded, in the order in which they were chosen, and the steps that lead to
/// them.
public record Funding(List<Project> funded, List<Step> steps) {
    public Funding {
        funded = List.copyOf(funded);
        steps = List.copyOf(steps);
    }

    public Fraction cost() {
        return Fraction.sum(funded.stream().map(Project::cost).toList());
    }

    /// `{"funded":[ids],"cost":"…"}`.
    public String json() {
        return Json.object(List.of(
                Json.member(
                        "funded", Json.texts(funded.stream().map(Project::id).toList())),
                Json.member("cost", Json.quoted(cost().decimal()))));
    }

    /// The transcript as plain text, one line for each step.
    public List<String> lines() {
        return steps.stream().map(Step::text).toList();
    }
}
