/// How values are written in the journal: canonical JSON, declared by hand.
///
/// - [plenum.congress.form.Form] says how one type is written and read; `Form.of` composes objects from fields.
/// - [plenum.congress.form.Family] is the form of a sealed family, told apart by a tag.
/// - [plenum.congress.form.JsonWriter] and [plenum.congress.form.JsonReader] know the one spelling that is accepted.
package plenum.congress.form;
