package plenum.congress;

import java.util.regex.Pattern;
import plenum.congress.form.Form;

/// A post, numbered within its body. Written `B1.2`.
public record PostId(BodyId body, int number) implements Comparable<PostId> {
    private static final Pattern WRITTEN = Pattern.compile("B(0|[1-9][0-9]{0,8})\\.([1-9][0-9]{0,8})");

    public static final Form<PostId> FORM = Form.TEXT.as(PostId::parse, PostId::toString);

    /// The post that is written so.
    ///
    /// @throws IllegalArgumentException if the text is not written like `B1.2`
    public static PostId parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a post, such as B1.2");
        }
        return new PostId(new BodyId(Integer.parseInt(parts.group(1))), Integer.parseInt(parts.group(2)));
    }

    @Override
    public int compareTo(PostId other) {
        var byBody = body.compareTo(other.body);
        return byBody != 0 ? byBody : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return body + "." + number;
    }
}
