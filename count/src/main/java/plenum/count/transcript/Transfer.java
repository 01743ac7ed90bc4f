package plenum.count.transcript;

import java.util.List;

/// One pile of papers that was moved: so many papers at such a value.
///
/// @param received what each paper was worth when the candidate received it
/// @param value what each paper is worth now
public record Transfer(int from, long papers, Exact received, Exact value, List<Share> to, Share nonTransferable) {
    public Transfer {
        to = List.copyOf(to);
    }

    /// What one candidate has received of a pile, or nobody.
    ///
    /// @param candidate -1 for nobody
    public record Share(int candidate, long papers, Exact votes) {}
}
