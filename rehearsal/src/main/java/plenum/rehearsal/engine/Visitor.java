package plenum.rehearsal.engine;

/// Somebody who has signed in.
///
/// @param cookie the session, as it stands in the header `Cookie`
/// @param csrf the secret that goes with each form
record Visitor(Badge badge, String cookie, String csrf) {
    String person() {
        return badge.person();
    }

    @Override
    public String toString() {
        return badge.person() + " " + badge.name();
    }
}
