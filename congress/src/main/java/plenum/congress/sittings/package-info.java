/// Sittings, open and closed, and who presides: [plenum.congress.sittings.Sittings].
///
///     planned ──open──▶ in session ──recess──▶ in recess
///                           ▲  │ ◀───resume──────┘
///                           │  └──adjourn──▶ adjourned
package plenum.congress.sittings;
