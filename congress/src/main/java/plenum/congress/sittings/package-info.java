/// Sittings, open and closed, and who presides: [plenum.congress.sittings.Sittings].
///
///     planned ──open──▶ in session ──recess──▶ in recess
///                           ▲  │ ◀───resume──────┘
///                           │  └──adjourn──▶ adjourned
///
/// What was said behind closed doors stays sealed until it is [released][plenum.congress.sittings.Release], as a whole
/// or without [passages that stay black][plenum.congress.sittings.Withheld]; those can follow later.
package plenum.congress.sittings;
