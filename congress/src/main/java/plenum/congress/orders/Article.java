package plenum.congress.orders;

import plenum.congress.form.Field;
import plenum.congress.form.Form;
import plenum.congress.form.ObjectForm;

/// The article of the standing orders that settles a matter: its number as printed, and its text.
public record Article(Rule rule, String number, String text) {
    public static final ObjectForm<Article> FORM = Form.of(
            Field.of("rule", Article::rule, Rule.FORM),
            Field.of("number", Article::number, Form.TEXT),
            Field.of("text", Article::text, Form.TEXT),
            Article::new);
}
