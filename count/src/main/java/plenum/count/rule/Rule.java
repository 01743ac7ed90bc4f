package plenum.count.rule;

/// A rule that counts votes of some kind. It is a version of its own: a law that changes gets another
/// rule.
public interface Rule {
    /// The name of the rule in commands and in records. It never changes.
    String id();

    /// The rule's usual name.
    String title();

    /// The law, the paper or the practice it comes from.
    String source();

    /// What outside this project has proved it, or that nothing has.
    String proof();
}
