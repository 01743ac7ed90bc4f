/// The congress: acts are decided into facts or refusals, and facts are folded into the state. One package per topic.
package plenum.congress;
