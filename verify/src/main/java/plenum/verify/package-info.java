/// Checks a published congress from its files alone: the log, the decisions, the counts.
package plenum.verify;
