package plenum.congress.attendance;

import java.time.Instant;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// A passing of the door, as a station or the desk has seen it.
///
/// @param at when somebody passed, which may be long before the journal learnt of it
/// @param station the name of the station; empty for the credentials desk
public record Scan(Instant at, Way way, String station) {
    /// The name of the credentials desk, which is no station.
    public static final String DESK = "";

    public static final ObjectForm<Scan> FORM = Form.of(
            Field.of("at", Scan::at, Form.INSTANT),
            Field.of("way", Scan::way, Way.FORM),
            Field.of("station", Scan::station, Form.TEXT),
            Scan::new);
}
