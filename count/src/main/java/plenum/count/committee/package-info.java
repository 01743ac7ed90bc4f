/// Committees by approval: who sits on a body of several seats, when every voter names those who suit.
///
/// ```java
/// var votes = ApprovalFile.read(text);
/// new SequentialPhragmen().elect(votes.approvals(), 3, Order.ofPaper(votes.approvals()))
/// ```
///
/// A [plenum.count.committee.CommitteeRule] is one rule, in its own file beside the paper it comes from;
/// [plenum.count.committee.CommitteeRules] lists them. A rule elects one committee, with the steps that
/// lead to it and ties broken by an [plenum.count.committee.Order]; on request it says all committees
/// that are tied for the best.
package plenum.count.committee;
