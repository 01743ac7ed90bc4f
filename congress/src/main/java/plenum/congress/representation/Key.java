package plenum.congress.representation;

import java.util.List;
import plenum.congress.form.Family;
import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;
import plenum.count.apportion.Rounding;

/// The key by which seats fall to units.
public sealed interface Key {
    Family<Key> FORM = Family.of(
            "key",
            List.of(
                    Family.member("one-per", OnePer.class, OnePer.FORM),
                    Family.member("house", House.class, House.FORM)));

    /// One seat for so many, rounded in each unit; how many seats there are is what comes out.
    record OnePer(long members, Rounding rounding) implements Key {
        static final ObjectForm<OnePer> FORM = Form.of(
                Field.of("members", OnePer::members, Form.LONG),
                Field.of("rounding", OnePer::rounding, Form.word(Rounding.ALL, Rounding::id)),
                OnePer::new);
    }

    /// So many seats in all, distributed by a method under its name in [plenum.count.apportion.Methods].
    record House(int seats, String method) implements Key {
        static final ObjectForm<House> FORM = Form.of(
                Field.of("seats", House::seats, Form.INT), Field.of("method", House::method, Form.TEXT), House::new);
    }
}
