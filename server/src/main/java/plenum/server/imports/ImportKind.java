package plenum.server.imports;

import java.util.List;
import java.util.Locale;
import plenum.congress.Actor;
import plenum.congress.assembly.Assembly;

/// What a list holds.
public enum ImportKind {
    /// Persons by the numbers of their enrolment; without a number they are enrolled.
    PERSONS,
    /// Delegates by the numbers of their mandates, as `delegates.csv` has them.
    DELEGATES,
    /// Units by their numbers, as `units.csv` has them.
    UNITS,
    /// Bodies and their posts, as `posts.csv` has them.
    POSTS,
    /// Who holds posts and has held them, as `terms.csv` has it.
    TERMS,
    /// Participants as OpenSlides exports them.
    PARTICIPANTS,
    /// Committees as OpenSlides exports them.
    COMMITTEES,
    /// Those who come without a mandate, with their kind and organisation.
    GUESTS;

    public static final List<ImportKind> ALL = List.of(values());

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Compares a sheet with the congress: what would be done, and what is wrong with it.
    public Preview preview(Sheet sheet, Basis basis, Assembly congress, Actor by) {
        return switch (this) {
            case PERSONS -> PersonsImport.of(sheet, congress, by, false, basis.source());
            case DELEGATES -> PersonsImport.of(sheet, congress, by, true, basis.source());
            case UNITS -> UnitsImport.of(sheet, congress, by, basis);
            case POSTS -> PostsImport.of(sheet, congress, by);
            case TERMS -> TermsImport.of(sheet, congress, by);
            case PARTICIPANTS -> OpenSlidesImport.participants(sheet, congress, by);
            case COMMITTEES -> OpenSlidesImport.committees(sheet, congress, by);
            case GUESTS -> GuestsImport.of(sheet, congress, by);
        };
    }
}
