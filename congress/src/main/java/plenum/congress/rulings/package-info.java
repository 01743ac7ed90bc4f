/// Rulings of the chair on points of order, and appeals from them: [plenum.congress.rulings.Ruling].
///
///     standing ──appeal──▶ appealed ──vote──▶ sustained or reversed
///
/// An appeal waits for the seconders that the orders ask for; the congress then decides by a vote whether the ruling is
/// reversed, and a tie sustains it.
package plenum.congress.rulings;
