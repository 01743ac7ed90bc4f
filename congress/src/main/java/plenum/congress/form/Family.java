package plenum.congress.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The form of a closed family of records: an object whose first field, the tag, says which member it is, as in
/// `{"fact":"motions.moved","motion":"M7",…}`.
public final class Family<T> extends Form<T> {
    private final Members<T> members;

    /// One member: its name in the journal, never to be changed, its type and its form.
    public record Member<M>(String name, Class<M> type, ObjectForm<M> form) {
        private void writeFields(Object value, JsonWriter to) {
            form.writeFields(type.cast(value), to);
        }
    }

    public static <M> Member<M> member(String name, Class<M> type, ObjectForm<M> form) {
        return new Member<>(name, type, form);
    }

    public static <T> Family<T> of(String tag, List<Member<? extends T>> members) {
        return new Family<>(new Members<>(tag, members));
    }

    /// The union of several lists of members with one tag, for instance the facts of all topics.
    public static <T> Family<T> union(String tag, List<List<? extends Member<? extends T>>> lists) {
        var members = new ArrayList<Member<? extends T>>();
        lists.forEach(members::addAll);
        return of(tag, members);
    }

    private Family(Members<T> members) {
        super(members::write, members::read);
        this.members = members;
    }

    /// The name under which a value of this family stands in the journal.
    public String nameOf(T value) {
        return members.memberOf(value).name();
    }

    public List<Member<? extends T>> members() {
        return members.all;
    }

    private static final class Members<T> {
        private final String tag;
        private final List<Member<? extends T>> all;
        private final Map<Class<?>, Member<? extends T>> byType = new HashMap<>();
        private final Map<String, Member<? extends T>> byName = new HashMap<>();

        Members(String tag, List<Member<? extends T>> all) {
            this.tag = tag;
            this.all = List.copyOf(all);
            for (var member : all) {
                if (byType.put(member.type(), member) != null || byName.put(member.name(), member) != null) {
                    throw new IllegalStateException("two members of one family: " + member.name());
                }
            }
        }

        void write(T value, JsonWriter to) {
            var member = memberOf(value);
            to.beginObject();
            to.name(tag).text(member.name());
            member.writeFields(value, to);
            to.endObject();
        }

        T read(JsonReader from) {
            from.beginObject();
            from.name(tag);
            var name = from.text();
            var member = byName.get(name);
            if (member == null) {
                throw new Unreadable("there is no " + tag + " called \"" + name + "\"");
            }
            T value = member.form().readFields(from);
            from.endObject();
            return value;
        }

        Member<? extends T> memberOf(T value) {
            var member = byType.get(value.getClass());
            if (member == null) {
                throw new IllegalStateException("a " + tag + " without a form: " + value.getClass());
            }
            return member;
        }
    }
}
