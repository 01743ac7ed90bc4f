/// What all counting rules have in common.
package plenum.count.rule;
