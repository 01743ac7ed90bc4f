/// The transcript of a count by ranked ballots, which is its result: every stage with its reason, every
/// transfer by pile, every tie and how it was broken; and the same as JSON, as text and as a page.
///
/// Where chance is needed and none is given, the transcript ends with the lot that is
/// [required][plenum.count.transcript.Transcript#lotRequired]. A drawn lot is an input, see
/// [plenum.count.transcript.Lots].
package plenum.count.transcript;
