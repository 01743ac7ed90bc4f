/// Checks a published congress from its files alone: [plenum.verify.Verification] reads the log, decides every
/// act again and gives a [plenum.verify.Report] of what was checked, what was not, and what is wrong.
package plenum.verify;
