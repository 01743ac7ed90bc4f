package plenum.ballot.text;

import java.util.HexFormat;
import java.util.List;

/// Writes JSON without spaces. Strings escape the quotation mark, the backslash and control characters (0 to 31, and
/// 127), these by a letter where JSON has one and else by their number in lower case.
final class JsonWriter {
    private final StringBuilder text = new StringBuilder();

    private JsonWriter() {}

    static String string(Json value) {
        var writer = new JsonWriter();
        writer.write(value);
        return writer.text.toString();
    }

    private void write(Json value) {
        switch (value) {
            case Json.Text(var words) -> quote(words);
            case Json.Whole(var number) -> text.append(number);
            case Json.Truth(var truth) -> text.append(truth);
            case Json.Nothing() -> text.append("null");
            case Json.Items(var items) -> items(items);
            case Json.Fields(var fields) -> fields(fields);
        }
    }

    private void items(List<Json> items) {
        text.append('[');
        for (int i = 0; i < items.size(); i++) {
            separate(i);
            write(items.get(i));
        }
        text.append(']');
    }

    private void fields(List<Json.Field> fields) {
        text.append('{');
        for (int i = 0; i < fields.size(); i++) {
            separate(i);
            quote(fields.get(i).name());
            text.append(':');
            write(fields.get(i).value());
        }
        text.append('}');
    }

    private void separate(int index) {
        if (index > 0) {
            text.append(',');
        }
    }

    private void quote(String words) {
        text.append('"');
        for (int i = 0; i < words.length(); i++) {
            character(words.charAt(i));
        }
        text.append('"');
    }

    private void character(char unit) {
        switch (unit) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (unit < 0x20 || unit == 0x7f) {
                    text.append("\\u").append(HexFormat.of().toHexDigits(unit));
                } else {
                    text.append(unit);
                }
            }
        }
    }
}
