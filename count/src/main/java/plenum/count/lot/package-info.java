/// Chance that everybody can repeat.
package plenum.count.lot;
