/// Exact numbers: fractions of whole numbers of any size, so that nothing in a count is rounded unless
/// its rule says so.
package plenum.count.exact;
