package plenum.count.committee;

import java.util.List;
import plenum.count.file.Json;

/// All committees tied for the best, and the one of them that is elected.
///
/// @param tied each in the order of the ballot paper
public record Committees(List<String> candidates, List<List<Integer>> tied, Committee resolute) {
    public Committees {
        candidates = List.copyOf(candidates);
        tied = List.copyOf(tied);
    }

    /// `{"committees":[[names]…],"resolute":[names]}`.
    public String json() {
        return Json.object(List.of(
                Json.member(
                        "committees",
                        Json.list(
                                tied.stream().map(this::names).map(Json::texts).toList())),
                Json.member("resolute", Json.texts(names(resolute.members())))));
    }

    private List<String> names(List<Integer> members) {
        return members.stream().map(candidates::get).toList();
    }
}
