/// What people see: the pages of each desk, the drawings on them, and their words in each language.
///
/// A page is made in two steps. A view is computed from the congress as a plain value, in one language; a template
/// writes it down and decides nothing.
package plenum.server.pages;
