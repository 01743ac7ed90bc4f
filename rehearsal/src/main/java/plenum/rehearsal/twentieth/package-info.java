/// The delegates of `scenarios/twentieth-congress`, drawn so that their totals are the published ones.
package plenum.rehearsal.twentieth;
